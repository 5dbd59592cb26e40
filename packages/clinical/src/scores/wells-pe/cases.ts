import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    signsOfDvt: false,
    peMostLikely: false,
    pulseAbove100: false,
    immobilisationOrSurgery: false,
    previousVte: false,
    haemoptysis: false,
    cancer: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'unlikely-low' },
    {
      name: 'most likely diagnosis alone',
      with: { peMostLikely: true },
      value: 3,
      code: 'unlikely-moderate',
    },
    {
      name: 'exactly 4 is unlikely',
      with: { peMostLikely: true, cancer: true },
      value: 4,
      code: 'unlikely-moderate',
    },
    {
      name: '4.5 is likely',
      with: { peMostLikely: true, pulseAbove100: true },
      value: 4.5,
      code: 'likely-moderate',
    },
    {
      name: 'all is 12.5',
      with: {
        signsOfDvt: true,
        peMostLikely: true,
        pulseAbove100: true,
        immobilisationOrSurgery: true,
        previousVte: true,
        haemoptysis: true,
        cancer: true,
      },
      value: 12.5,
      code: 'likely-high',
    },
    { name: 'a child is refused', with: { ageYears: 12 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
