import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    spo2Fio2: 450,
    jaundice: false,
    circulation: 'stable',
    glasgowComaScale: 15,
    creatinineMgPerDl: 0.9,
  },
  cases: [
    { name: 'no dysfunction', value: 0, code: 'low' },
    { name: 'ratio 400 is 1', with: { spo2Fio2: 400 }, value: 1 },
    { name: 'ratio 150 is 4', with: { spo2Fio2: 150 }, value: 4 },
    { name: 'jaundice is 3', with: { jaundice: true }, value: 3 },
    {
      name: 'worst of all is 19',
      with: {
        spo2Fio2: 100,
        jaundice: true,
        circulation: 'high-dose',
        glasgowComaScale: 4,
        creatinineMgPerDl: 6,
      },
      value: 19,
      code: 'high',
    },
    {
      name: 'GCS 2 does not exist',
      with: { glasgowComaScale: 2 },
      invalid: { glasgowComaScale: 'below-minimum' },
    },
  ],
};
