import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { alertness: 'normal', amt4: 'none', attention: 'seven', acuteChange: false },
  cases: [
    { name: 'none', value: 0, code: 'unlikely' },
    { name: 'one mistake', with: { amt4: 'one' }, value: 1, code: 'cognitive' },
    { name: 'three', with: { amt4: 'two-or-more', attention: 'fewer' }, value: 3, code: 'cognitive' },
    { name: 'an acute change alone', with: { acuteChange: true }, value: 4, code: 'delirium' },
    {
      name: 'highest is 12',
      with: { alertness: 'abnormal', amt4: 'two-or-more', attention: 'untestable', acuteChange: true },
      value: 12,
    },
    { name: 'no history', with: { acuteChange: undefined }, missing: ['acuteChange'] },
  ],
};
