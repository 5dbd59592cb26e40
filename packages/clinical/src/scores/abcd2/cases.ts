import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    bloodPressure140Or90: false,
    clinicalFeatures: 'other',
    durationMinutes: 5,
    diabetes: false,
  },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'age 60', with: { ageYears: 60 }, value: 1 },
    { name: '10 minutes', with: { durationMinutes: 10 }, value: 1 },
    { name: '60 minutes', with: { durationMinutes: 60 }, value: 2 },
    {
      name: 'weakness for an hour',
      with: { durationMinutes: 60, clinicalFeatures: 'weakness' },
      value: 4,
      code: 'moderate',
    },
    {
      name: 'highest',
      with: {
        ageYears: 70,
        bloodPressure140Or90: true,
        clinicalFeatures: 'weakness',
        durationMinutes: 90,
        diabetes: true,
      },
      value: 7,
      code: 'high',
    },
    {
      name: 'longer than a day is not a TIA',
      with: { durationMinutes: 1500 },
      invalid: { durationMinutes: 'above-maximum' },
    },
  ],
};
