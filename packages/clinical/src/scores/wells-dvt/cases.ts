import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    activeCancer: false,
    paralysisOrPlaster: false,
    bedriddenOrSurgery: false,
    localTenderness: false,
    entireLegSwollen: false,
    calfSwelling: false,
    pittingOedema: false,
    collateralVeins: false,
    previousDvt: false,
    alternativeDiagnosis: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'unlikely' },
    { name: 'another diagnosis takes 2', with: { alternativeDiagnosis: true }, value: -2, code: 'unlikely' },
    { name: 'one finding', with: { calfSwelling: true }, value: 1, code: 'unlikely' },
    { name: 'two findings', with: { calfSwelling: true, pittingOedema: true }, value: 2, code: 'likely' },
    {
      name: 'all but another diagnosis',
      with: {
        activeCancer: true,
        paralysisOrPlaster: true,
        bedriddenOrSurgery: true,
        localTenderness: true,
        entireLegSwollen: true,
        calfSwelling: true,
        pittingOedema: true,
        collateralVeins: true,
        previousDvt: true,
      },
      value: 9,
    },
    {
      name: 'yes in words is not a flag',
      with: { activeCancer: 'yes' },
      invalid: { activeCancer: 'not-yes-or-no' },
    },
  ],
};
