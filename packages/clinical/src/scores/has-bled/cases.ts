import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 60,
    uncontrolledHypertension: false,
    renalDisease: false,
    liverDisease: false,
    stroke: false,
    bleeding: false,
    labileInr: false,
    antiplateletOrNsaid: false,
    alcohol: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'age 65 does not count', with: { ageYears: 65 }, value: 0 },
    { name: 'age 66 counts', with: { ageYears: 66 }, value: 1, code: 'moderate' },
    { name: 'three', with: { ageYears: 70, stroke: true, alcohol: true }, value: 3, code: 'high' },
    {
      name: 'all is 9',
      with: {
        ageYears: 80,
        uncontrolledHypertension: true,
        renalDisease: true,
        liverDisease: true,
        stroke: true,
        bleeding: true,
        labileInr: true,
        antiplateletOrNsaid: true,
        alcohol: true,
      },
      value: 9,
    },
    { name: 'no INR history', with: { labileInr: undefined }, missing: ['labileInr'] },
  ],
};
