import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { bilirubinMgPerDl: 1, albuminGPerDl: 4, inr: 1.1, ascites: 'none', encephalopathy: 'none' },
  cases: [
    { name: 'lowest is 5', value: 5, code: 'class-a' },
    { name: 'bilirubin 2.0 scores 2', with: { bilirubinMgPerDl: 2 }, value: 6 },
    { name: 'bilirubin 3.0 scores 2, above 3', with: { bilirubinMgPerDl: 3 }, value: 6 },
    { name: 'albumin 3.5 scores 2', with: { albuminGPerDl: 3.5 }, value: 6 },
    { name: 'albumin 2.7 scores 3', with: { albuminGPerDl: 2.7 }, value: 7, code: 'class-b' },
    { name: 'INR 2.4 scores 3', with: { inr: 2.4 }, value: 7 },
    {
      name: 'highest is 15',
      with: {
        bilirubinMgPerDl: 5,
        albuminGPerDl: 2,
        inr: 3,
        ascites: 'moderate',
        encephalopathy: 'grade-3-4',
      },
      value: 15,
      code: 'class-c',
    },
    {
      name: 'albumin in g/L is refused',
      with: { albuminGPerDl: 35 },
      invalid: { albuminGPerDl: 'above-maximum' },
    },
  ],
};
