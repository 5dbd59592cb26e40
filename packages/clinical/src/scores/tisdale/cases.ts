import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    sex: 'male',
    loopDiuretic: false,
    potassiumMmolPerL: 4.2,
    qtcMs: 420,
    acuteInfarction: false,
    sepsis: false,
    heartFailure: false,
    qtDrugs: 'none',
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'potassium 3.5 scores 2', with: { potassiumMmolPerL: 3.5 }, value: 2 },
    { name: 'QTc 450 scores 2', with: { qtcMs: 450 }, value: 2 },
    {
      name: 'two medicines and a woman',
      with: { sex: 'female', qtDrugs: 'two-or-more' },
      value: 7,
      code: 'moderate',
    },
    {
      name: 'all is 21',
      with: {
        ageYears: 70,
        sex: 'female',
        loopDiuretic: true,
        potassiumMmolPerL: 3,
        qtcMs: 480,
        acuteInfarction: true,
        sepsis: true,
        heartFailure: true,
        qtDrugs: 'two-or-more',
      },
      value: 21,
      code: 'high',
    },
    { name: 'no potassium', with: { potassiumMmolPerL: undefined }, missing: ['potassiumMmolPerL'] },
  ],
};
