import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    isolatedPatellaTender: false,
    fibulaHeadTender: false,
    cannotFlex90: false,
    cannotBearWeight: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'none' },
    { name: 'age 55', with: { ageYears: 55 }, value: 1, code: 'x-ray' },
    { name: 'cannot flex', with: { cannotFlex90: true }, value: 1, code: 'x-ray' },
    {
      name: 'all',
      with: {
        ageYears: 60,
        isolatedPatellaTender: true,
        fibulaHeadTender: true,
        cannotFlex90: true,
        cannotBearWeight: true,
      },
      value: 5,
    },
    { name: 'steps not tried', with: { cannotBearWeight: undefined }, missing: ['cannotBearWeight'] },
  ],
};
