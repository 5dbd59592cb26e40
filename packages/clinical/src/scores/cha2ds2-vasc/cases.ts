import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    sex: 'male',
    heartFailure: false,
    hypertension: false,
    diabetes: false,
    strokeOrTia: false,
    vascularDisease: false,
  },
  cases: [
    { name: 'man of 50', value: 0, code: 'risk-0' },
    { name: 'woman of 50', with: { sex: 'female' }, value: 1 },
    { name: 'age 65', with: { ageYears: 65 }, value: 1 },
    { name: 'age 75', with: { ageYears: 75 }, value: 2, code: 'risk-2' },
    { name: 'stroke counts twice', with: { strokeOrTia: true }, value: 2 },
    {
      name: 'all is 9',
      with: {
        ageYears: 80,
        sex: 'female',
        heartFailure: true,
        hypertension: true,
        diabetes: true,
        strokeOrTia: true,
        vascularDisease: true,
      },
      value: 9,
      code: 'risk-9',
    },
    { name: 'no sex', with: { sex: undefined }, missing: ['sex'] },
  ],
};
