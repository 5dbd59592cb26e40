import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    gcsBelow15At2Hours: false,
    openOrDepressedFracture: false,
    basalFractureSign: false,
    vomitingTwice: false,
    amnesia30Minutes: false,
    dangerousMechanism: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'no-ct' },
    { name: 'age 65 is high risk', with: { ageYears: 65 }, value: 1, code: 'high' },
    { name: 'amnesia is medium', with: { amnesia30Minutes: true }, value: 1, code: 'medium' },
    {
      name: 'mechanism and amnesia stay medium',
      with: { amnesia30Minutes: true, dangerousMechanism: true },
      value: 2,
      code: 'medium',
    },
    {
      name: 'vomiting and mechanism are high',
      with: { vomitingTwice: true, dangerousMechanism: true },
      value: 2,
      code: 'high',
    },
    { name: 'below 16 is refused', with: { ageYears: 15 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
