import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', qtMs: 400, pulsePerMinute: 60 },
  cases: [
    { name: 'at 60 nothing is corrected', value: 400, code: 'normal' },
    {
      name: 'at 100',
      with: { qtMs: 360, pulsePerMinute: 100 },
      value: 464.758,
      within: 0.001,
      code: 'prolonged',
    },
    { name: '455 in a woman is normal', with: { sex: 'female', qtMs: 455 }, value: 455, code: 'normal' },
    { name: '500 is high risk', with: { qtMs: 500 }, value: 500, code: 'high-risk' },
    {
      name: 'seconds instead of milliseconds are refused',
      with: { qtMs: 0.4 },
      invalid: { qtMs: 'below-minimum' },
    },
  ],
};
