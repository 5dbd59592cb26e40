import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    leukocytes10e9PerL: 10,
    ureaMmolPerL: 4,
    prothrombinRatio: 1.2,
    bilirubinUmolPerL: 100,
  },
  cases: [
    { name: 'lowest is 5', value: 5, code: 'below-9' },
    { name: 'age 50', with: { ageYears: 50 }, value: 6 },
    { name: 'ratio 2.0 scores 2, above 3', with: { prothrombinRatio: 2 }, value: 6 },
    { name: 'bilirubin 250 scores 2, above 3', with: { bilirubinUmolPerL: 251 }, value: 7 },
    {
      name: 'highest is 12',
      with: {
        ageYears: 60,
        leukocytes10e9PerL: 20,
        ureaMmolPerL: 10,
        prothrombinRatio: 2.5,
        bilirubinUmolPerL: 400,
      },
      value: 12,
      code: 'from-9',
    },
    { name: 'no urea', with: { ureaMmolPerL: undefined }, missing: ['ureaMmolPerL'] },
  ],
};
