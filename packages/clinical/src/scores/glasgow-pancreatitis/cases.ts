import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    pao2KPa: 11,
    leukocytes10e9PerL: 9,
    calciumMmolPerL: 2.3,
    ureaMmolPerL: 5,
    ldhUPerL: 200,
    albuminGPerL: 40,
    glucoseMmolPerL: 6,
  },
  cases: [
    { name: 'none', value: 0, code: 'mild' },
    { name: 'age 55 does not count', with: { ageYears: 55 }, value: 0 },
    { name: 'PaO₂ 7.9', with: { pao2KPa: 7.9 }, value: 1 },
    { name: 'three', with: { pao2KPa: 7, calciumMmolPerL: 1.9, albuminGPerL: 31 }, value: 3, code: 'severe' },
    {
      name: 'all',
      with: {
        ageYears: 70,
        pao2KPa: 7,
        leukocytes10e9PerL: 20,
        calciumMmolPerL: 1.8,
        ureaMmolPerL: 20,
        ldhUPerL: 900,
        albuminGPerL: 25,
        glucoseMmolPerL: 15,
      },
      value: 8,
    },
    { name: 'no LDH', with: { ldhUPerL: undefined }, missing: ['ldhUPerL'] },
  ],
};
