import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { nihss: 5, ageYears: 50, hypertension: false, diabetes: false, atrialFibrillation: false },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'NIHSS 11', with: { nihss: 11 }, value: 2 },
    { name: 'NIHSS 21', with: { nihss: 21 }, value: 4, code: 'middle' },
    { name: 'age 80 with diabetes', with: { ageYears: 80, diabetes: true }, value: 3 },
    {
      name: 'highest is 9',
      with: { nihss: 30, ageYears: 85, hypertension: true, diabetes: true, atrialFibrillation: true },
      value: 9,
      code: 'high',
    },
    { name: 'no NIHSS', with: { nihss: undefined }, missing: ['nihss'] },
  ],
};
