import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', qtMs: 400, pulsePerMinute: 60 },
  cases: [
    { name: 'at 60 nothing is corrected', value: 400, code: 'normal' },
    { name: 'at 100', with: { qtMs: 360, pulsePerMinute: 100 }, value: 421.6, code: 'normal' },
    { name: 'at 40', with: { qtMs: 480, pulsePerMinute: 40 }, value: 403 },
    { name: '470 in a woman', with: { sex: 'female', qtMs: 470 }, value: 470, code: 'prolonged' },
    { name: 'no sex', with: { sex: undefined }, missing: ['sex'] },
  ],
};
