import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'female', ageYears: 50, fvcPercent: 90, dlco: 'above-55' },
  cases: [
    { name: 'lowest', value: 0, code: 'stage-1' },
    { name: 'age 65 is 1, 66 is 2', with: { ageYears: 66 }, value: 2 },
    { name: 'capacity 75 is 1', with: { fvcPercent: 75 }, value: 1 },
    { name: 'stage II', with: { sex: 'male', ageYears: 61, dlco: '35-or-less' }, value: 4, code: 'stage-2' },
    {
      name: 'highest is 8',
      with: { sex: 'male', ageYears: 70, fvcPercent: 40, dlco: 'cannot-perform' },
      value: 8,
      code: 'stage-3',
    },
    { name: 'no spirometry', with: { fvcPercent: undefined }, missing: ['fvcPercent'] },
  ],
};
