import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 50, sex: 'male', creatinineMgPerDl: 0.9 },
  cases: [
    { name: 'man of 50 at 0.9', value: 104.05, within: 0.05, code: 'g1' },
    {
      name: 'man of 60 at 1.5',
      with: { ageYears: 60, creatinineMgPerDl: 1.5 },
      value: 53,
      within: 0.5,
      code: 'g3a',
    },
    {
      name: 'woman of 70 at 1.2',
      with: { ageYears: 70, sex: 'female', creatinineMgPerDl: 1.2 },
      value: 48.7,
      within: 0.1,
      code: 'g3a',
    },
    {
      name: 'woman of 40 at 0.6',
      with: { ageYears: 40, sex: 'female', creatinineMgPerDl: 0.6 },
      value: 116.3,
      within: 0.1,
      code: 'g1',
    },
    {
      name: 'man of 80 at 5',
      with: { ageYears: 80, creatinineMgPerDl: 5 },
      value: 11,
      within: 0.5,
      code: 'g5',
    },
    {
      name: 'creatinine in µmol/L is refused',
      with: { creatinineMgPerDl: 88 },
      invalid: { creatinineMgPerDl: 'above-maximum' },
    },
    { name: 'a child is refused', with: { ageYears: 10 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
