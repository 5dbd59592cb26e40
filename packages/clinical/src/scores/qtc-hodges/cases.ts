import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', qtMs: 400, pulsePerMinute: 60 },
  cases: [
    { name: 'at 60 nothing is corrected', value: 400, code: 'normal' },
    { name: 'at 100', with: { qtMs: 360, pulsePerMinute: 100 }, value: 430 },
    { name: 'at 40', with: { qtMs: 480, pulsePerMinute: 40 }, value: 445, code: 'normal' },
    { name: '510 is high risk', with: { qtMs: 510 }, value: 510, code: 'high-risk' },
    { name: 'no QT', with: { qtMs: undefined }, missing: ['qtMs'] },
  ],
};
