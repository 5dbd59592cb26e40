import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    malleolarPain: true,
    lateralMalleolusTender: false,
    medialMalleolusTender: false,
    midfootPain: false,
    fifthMetatarsalTender: false,
    navicularTender: false,
    cannotBearWeight: false,
  },
  cases: [
    { name: 'pain alone', value: 0, code: 'none' },
    {
      name: 'lateral malleolus',
      with: { lateralMalleolusTender: true },
      value: 1,
      code: 'x-ray',
      also: { ankle: 1, foot: 0 },
    },
    {
      name: 'fifth metatarsal',
      with: { malleolarPain: false, midfootPain: true, fifthMetatarsalTender: true },
      value: 1,
      also: { ankle: 0, foot: 1 },
    },
    {
      name: 'cannot bear weight, both zones',
      with: { midfootPain: true, cannotBearWeight: true },
      value: 2,
      also: { ankle: 1, foot: 1 },
    },
    {
      name: 'tender without pain in the zone',
      with: { malleolarPain: false, lateralMalleolusTender: true },
      value: 0,
    },
    { name: 'a child is refused', with: { ageYears: 6 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
