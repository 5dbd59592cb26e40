import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 30, bilirubinMgPerDl: 2, creatinineMgPerDl: 1, inr: 2 },
  cases: [
    { name: '5.06', value: 5.06, code: 'low' },
    {
      name: 'intermediate',
      with: { ageYears: 50, bilirubinMgPerDl: 5, inr: 2.5 },
      value: 7.7,
      code: 'intermediate',
    },
    {
      name: 'high',
      with: { ageYears: 60, bilirubinMgPerDl: 10, creatinineMgPerDl: 2, inr: 3 },
      value: 9.8,
      code: 'high',
    },
    { name: 'a child is refused', with: { ageYears: 12 }, invalid: { ageYears: 'outside-validated-range' } },
    { name: 'no INR', with: { inr: undefined }, missing: ['inr'] },
  ],
};
