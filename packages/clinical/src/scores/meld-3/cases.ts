import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    sex: 'male',
    bilirubinMgPerDl: 1,
    sodiumMmolPerL: 140,
    inr: 1,
    creatinineMgPerDl: 1,
    albuminGPerDl: 4,
    dialysisTwiceInWeek: false,
  },
  cases: [
    { name: 'everything at its floor is 6', value: 6, code: 'low' },
    { name: 'a woman adds 1.33', with: { sex: 'female' }, value: 7 },
    { name: 'values below 1 are clamped', with: { bilirubinMgPerDl: 0.4, creatinineMgPerDl: 0.5 }, value: 6 },
    {
      name: 'bilirubin 5, INR 2, creatinine 2',
      with: { bilirubinMgPerDl: 5, inr: 2, creatinineMgPerDl: 2 },
      value: 27,
      code: 'high',
    },
    { name: 'sodium 120 counts as 125', with: { sodiumMmolPerL: 120 }, value: 16 },
    { name: 'dialysis counts as creatinine 3', with: { dialysisTwiceInWeek: true }, value: 18 },
    {
      name: 'worst is capped at 40',
      with: { bilirubinMgPerDl: 30, inr: 5, creatinineMgPerDl: 6, sodiumMmolPerL: 120 },
      value: 40,
      code: 'very-high',
    },
    { name: 'no albumin', with: { albuminGPerDl: undefined }, missing: ['albuminGPerDl'] },
  ],
};
