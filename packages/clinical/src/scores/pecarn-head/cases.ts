import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 6,
    gcs14OrAltered: false,
    skullFractureSign: false,
    lossOfConsciousness: false,
    severeMechanism: false,
    scalpHaematoma: false,
    actsAbnormally: false,
    vomiting: false,
    severeHeadache: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'very-low' },
    { name: 'vomiting at 6', with: { vomiting: true }, value: 1, code: 'intermediate' },
    {
      name: 'vomiting does not count below 2',
      with: { ageYears: 1, vomiting: true },
      value: 0,
      code: 'very-low',
    },
    {
      name: 'haematoma counts below 2',
      with: { ageYears: 1, scalpHaematoma: true },
      value: 1,
      code: 'intermediate',
    },
    { name: 'haematoma does not count at 2', with: { ageYears: 2, scalpHaematoma: true }, value: 0 },
    { name: 'GCS 14 is high', with: { gcs14OrAltered: true }, value: 1, code: 'high' },
    { name: 'an adult is refused', with: { ageYears: 18 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
