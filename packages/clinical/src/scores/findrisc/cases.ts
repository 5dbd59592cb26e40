import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    sex: 'male',
    bmi: 23,
    waistCm: 85,
    activeDaily: true,
    vegetablesDaily: true,
    bloodPressureMedication: false,
    highGlucoseEver: false,
    family: 'none',
  },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'age 45', with: { ageYears: 45 }, value: 2 },
    { name: 'BMI 30 scores 1, above 3', with: { bmi: 30 }, value: 1 },
    { name: 'waist 94 in a man', with: { waistCm: 94 }, value: 3 },
    { name: 'waist 89 in a woman', with: { sex: 'female', waistCm: 89 }, value: 4 },
    { name: 'inactive without vegetables', with: { activeDaily: false, vegetablesDaily: false }, value: 3 },
    {
      name: 'highest is 26',
      with: {
        ageYears: 70,
        bmi: 35,
        waistCm: 120,
        activeDaily: false,
        vegetablesDaily: false,
        bloodPressureMedication: true,
        highGlucoseEver: true,
        family: 'close',
      },
      value: 26,
      code: 'very-high',
    },
    { name: 'no waist', with: { waistCm: undefined }, missing: ['waistCm'] },
  ],
};
