import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { eyes: 'spontaneous', verbal: 'orientated', motor: 'obeys' },
  cases: [
    { name: 'fully alert is 15', value: 15, code: 'full' },
    {
      name: 'nothing at all is 3',
      with: { eyes: 'none', verbal: 'none', motor: 'none' },
      value: 3,
      code: 'severe',
    },
    { name: 'confused is 14', with: { verbal: 'confused' }, value: 14, code: 'mild' },
    {
      name: 'E2 V2 M4 is 8',
      with: { eyes: 'pressure', verbal: 'sounds', motor: 'normal-flexion' },
      value: 8,
      code: 'severe',
    },
    { name: 'E3 V3 M6 is 12', with: { eyes: 'sound', verbal: 'words' }, value: 12, code: 'moderate' },
    { name: 'an intubated person has no sum', with: { verbal: undefined }, missing: ['verbal'] },
  ],
};
