import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ureaNitrogenMgPerDl: 15,
    impairedMentalStatus: false,
    sirs: false,
    ageYears: 50,
    pleuralEffusion: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'urea nitrogen 25 does not count', with: { ureaNitrogenMgPerDl: 25 }, value: 0 },
    { name: 'age 61', with: { ageYears: 61 }, value: 1 },
    { name: 'three', with: { ageYears: 61, sirs: true, pleuralEffusion: true }, value: 3, code: 'high' },
    {
      name: 'all',
      with: {
        ureaNitrogenMgPerDl: 40,
        impairedMentalStatus: true,
        sirs: true,
        ageYears: 70,
        pleuralEffusion: true,
      },
      value: 5,
    },
    { name: 'no X-ray', with: { pleuralEffusion: undefined }, missing: ['pleuralEffusion'] },
  ],
};
