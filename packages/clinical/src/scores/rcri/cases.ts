import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    highRiskSurgery: false,
    ischaemicHeartDisease: false,
    heartFailure: false,
    cerebrovascularDisease: false,
    insulin: false,
    creatinineAbove2: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'class-1' },
    { name: 'one', with: { insulin: true }, value: 1, code: 'class-2' },
    { name: 'two', with: { insulin: true, heartFailure: true }, value: 2, code: 'class-3' },
    {
      name: 'three',
      with: { insulin: true, heartFailure: true, highRiskSurgery: true },
      value: 3,
      code: 'class-4',
    },
    {
      name: 'all',
      with: {
        highRiskSurgery: true,
        ischaemicHeartDisease: true,
        heartFailure: true,
        cerebrovascularDisease: true,
        insulin: true,
        creatinineAbove2: true,
      },
      value: 6,
      code: 'class-4',
    },
    { name: 'creatinine unknown', with: { creatinineAbove2: undefined }, missing: ['creatinineAbove2'] },
  ],
};
