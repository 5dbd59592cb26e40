import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    activeCancer: false,
    previousVte: false,
    reducedMobility: false,
    thrombophilia: false,
    recentTraumaOrSurgery: false,
    heartOrRespiratoryFailure: false,
    infarctionOrStroke: false,
    infectionOrRheumaticDisorder: false,
    bmi: 25,
    hormonalTreatment: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'age 70', with: { ageYears: 70 }, value: 1 },
    { name: 'BMI 30', with: { bmi: 30 }, value: 1 },
    {
      name: 'bedridden with infection',
      with: { reducedMobility: true, infectionOrRheumaticDisorder: true },
      value: 4,
      code: 'high',
    },
    {
      name: 'all is 20',
      with: {
        ageYears: 80,
        activeCancer: true,
        previousVte: true,
        reducedMobility: true,
        thrombophilia: true,
        recentTraumaOrSurgery: true,
        heartOrRespiratoryFailure: true,
        infarctionOrStroke: true,
        infectionOrRheumaticDisorder: true,
        bmi: 35,
        hormonalTreatment: true,
      },
      value: 20,
    },
    { name: 'no BMI', with: { bmi: undefined }, missing: ['bmi'] },
  ],
};
