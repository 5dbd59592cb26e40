import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', qtMs: 400, pulsePerMinute: 60 },
  cases: [
    { name: 'at 60 nothing is corrected', value: 400, code: 'normal' },
    {
      name: 'at 100',
      with: { qtMs: 360, pulsePerMinute: 100 },
      value: 426.8272,
      within: 0.001,
      code: 'normal',
    },
    { name: 'at 40', with: { qtMs: 480, pulsePerMinute: 40 }, value: 419.3186, within: 0.001 },
    { name: '452 in a man', with: { qtMs: 452 }, value: 452, code: 'prolonged' },
    { name: 'no rate', with: { pulsePerMinute: undefined }, missing: ['pulsePerMinute'] },
  ],
};
