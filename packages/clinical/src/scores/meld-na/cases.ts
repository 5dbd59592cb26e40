import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    bilirubinMgPerDl: 1,
    sodiumMmolPerL: 140,
    inr: 1,
    creatinineMgPerDl: 1,
    dialysisTwiceInWeek: false,
  },
  cases: [
    { name: 'everything at its floor is 6', value: 6, code: 'below-10' },
    {
      name: 'creatinine 2, bilirubin 2, INR 1',
      with: { bilirubinMgPerDl: 2, creatinineMgPerDl: 2 },
      value: 16,
      also: { meld: 16 },
    },
    { name: 'sodium does not count up to 11', with: { sodiumMmolPerL: 125 }, value: 6 },
    {
      name: 'sodium 130 at MELD 16',
      with: { bilirubinMgPerDl: 2, creatinineMgPerDl: 2, sodiumMmolPerL: 130 },
      value: 22,
      also: { meld: 16 },
    },
    {
      name: 'dialysis counts as creatinine 4',
      with: { dialysisTwiceInWeek: true },
      value: 20,
      also: { meld: 20 },
    },
    {
      name: 'capped at 40',
      with: { bilirubinMgPerDl: 40, inr: 8, creatinineMgPerDl: 5 },
      value: 40,
      code: 'from-40',
    },
    { name: 'no INR', with: { inr: undefined }, missing: ['inr'] },
  ],
};
