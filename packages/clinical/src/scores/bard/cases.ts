import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { bmi: 25, astUPerL: 20, altUPerL: 40, diabetes: false },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'BMI 28', with: { bmi: 28 }, value: 1, code: 'low' },
    { name: 'ratio 0.8', with: { astUPerL: 32 }, value: 2, code: 'high' },
    { name: 'all', with: { bmi: 30, astUPerL: 43, altUPerL: 32, diabetes: true }, value: 4 },
    { name: 'no ALT', with: { altUPerL: undefined }, missing: ['altUPerL'] },
  ],
};
