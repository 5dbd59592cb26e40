import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    patients: 20,
    beds: 40,
    admits: 0,
    hospitalBeds: 300,
    ventilated: 0,
    longestAdmitHours: 0,
    lastBedWaitHours: 0,
  },
  cases: [
    { name: 'half full', value: 22.9, code: 'busy' },
    { name: 'empty', with: { patients: 0 }, value: -20, code: 'not-busy' },
    { name: 'full', with: { patients: 40 }, value: 65.8, code: 'extremely-busy' },
    {
      name: 'boarding',
      with: { patients: 50, admits: 12, ventilated: 1, longestAdmitHours: 10, lastBedWaitHours: 2 },
      value: 145.23,
      code: 'severely-overcrowded',
    },
    {
      name: 'worse',
      with: { patients: 70, admits: 20, ventilated: 2, longestAdmitHours: 20, lastBedWaitHours: 4 },
      value: 238.11,
      code: 'dangerously-overcrowded',
    },
    { name: 'a department without beds is refused', with: { beds: 0 }, invalid: { beds: 'below-minimum' } },
  ],
};
