import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 55,
    sex: 'female',
    equation: 'white',
    totalCholesterolMgPerDl: 213,
    hdlMgPerDl: 50,
    systolicBpMmHg: 120,
    bloodPressureTreated: false,
    diabetes: false,
    smoker: false,
  },
  cases: [
    { name: 'guideline example: white woman 2.1 %', value: 2.1, within: 0.05, code: 'low' },
    {
      name: 'guideline example: black woman 3.0 %',
      with: { equation: 'black' },
      value: 3,
      within: 0.05,
      code: 'low',
    },
    // Table 4 of the text prints 5.3 %; the supplement and the coefficients give 5.4 %.
    {
      name: 'guideline example: white man 5.4 %',
      with: { sex: 'male' },
      value: 5.4,
      within: 0.05,
      code: 'borderline',
    },
    {
      name: 'guideline example: black man 6.1 %',
      with: { sex: 'male', equation: 'black' },
      value: 6.1,
      within: 0.05,
      code: 'borderline',
    },
    {
      name: 'a smoker with diabetes',
      with: {
        sex: 'male',
        ageYears: 54,
        totalCholesterolMgPerDl: 170,
        systolicBpMmHg: 157,
        diabetes: true,
        smoker: true,
      },
      value: 20.8,
      within: 0.05,
      code: 'high',
    },
    { name: 'below 40 is refused', with: { ageYears: 39 }, invalid: { ageYears: 'outside-validated-range' } },
    { name: 'no HDL', with: { hdlMgPerDl: undefined }, missing: ['hdlMgPerDl'] },
  ],
};
