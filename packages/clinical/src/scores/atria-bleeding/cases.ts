import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 60,
    anaemia: false,
    severeRenalDisease: false,
    priorHaemorrhage: false,
    hypertension: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'age 75', with: { ageYears: 75 }, value: 2 },
    { name: 'anaemia', with: { anaemia: true }, value: 3, code: 'low' },
    {
      name: 'anaemia and hypertension',
      with: { anaemia: true, hypertension: true },
      value: 4,
      code: 'intermediate',
    },
    {
      name: 'all is 10',
      with: {
        ageYears: 80,
        anaemia: true,
        severeRenalDisease: true,
        priorHaemorrhage: true,
        hypertension: true,
      },
      value: 10,
      code: 'high',
    },
    { name: 'haemoglobin unknown', with: { anaemia: undefined }, missing: ['anaemia'] },
  ],
};
