import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    bmi: 30,
    diabetesOrImpairedFastingGlucose: false,
    astUPerL: 40,
    altUPerL: 40,
    platelets10e9PerL: 250,
    albuminGPerDl: 4,
  },
  cases: [
    { name: 'in between', value: -1.905, code: 'low' },
    {
      name: 'diabetes adds 1.13',
      with: { diabetesOrImpairedFastingGlucose: true },
      value: -0.775,
      code: 'indeterminate',
    },
    {
      name: 'few platelets and low albumin',
      with: { diabetesOrImpairedFastingGlucose: true, platelets10e9PerL: 100, albuminGPerDl: 3 },
      value: 1.835,
      code: 'high',
    },
    {
      name: 'albumin in g/L is refused',
      with: { albuminGPerDl: 40 },
      invalid: { albuminGPerDl: 'above-maximum' },
    },
    { name: 'no BMI', with: { bmi: undefined }, missing: ['bmi'] },
  ],
};
