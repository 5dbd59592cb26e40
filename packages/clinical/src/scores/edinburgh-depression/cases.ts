import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    laugh: '0',
    enjoyment: '0',
    blame: '0',
    anxious: '0',
    scared: '0',
    overwhelmed: '0',
    sleep: '0',
    sad: '0',
    crying: '0',
    selfHarm: '0',
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'ten', with: { laugh: '3', sad: '3', crying: '3', blame: '1' }, value: 10, code: 'possible' },
    {
      name: 'thirteen',
      with: { laugh: '3', sad: '3', crying: '3', blame: '3', sleep: '1' },
      value: 13,
      code: 'probable',
    },
    { name: 'self-harm alone', with: { selfHarm: '1' }, value: 1, code: 'low' },
    {
      name: 'all',
      with: {
        laugh: '3',
        enjoyment: '3',
        blame: '3',
        anxious: '3',
        scared: '3',
        overwhelmed: '3',
        sleep: '3',
        sad: '3',
        crying: '3',
        selfHarm: '3',
      },
      value: 30,
    },
    { name: 'the last item skipped', with: { selfHarm: undefined }, missing: ['selfHarm'] },
  ],
};
