import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    temperatureAbove38: false,
    coughAbsent: false,
    tenderNodes: false,
    tonsillarExudate: false,
  },
  cases: [
    { name: 'adult with cough', value: 0, code: 'very-low' },
    { name: '45 years takes one', with: { ageYears: 45 }, value: -1, code: 'very-low' },
    { name: '14 years adds one', with: { ageYears: 14 }, value: 1, code: 'low' },
    { name: 'two', with: { temperatureAbove38: true, coughAbsent: true }, value: 2, code: 'moderate' },
    {
      name: 'child with all',
      with: {
        ageYears: 8,
        temperatureAbove38: true,
        coughAbsent: true,
        tenderNodes: true,
        tonsillarExudate: true,
      },
      value: 5,
      code: 'very-high',
    },
    { name: 'a toddler is refused', with: { ageYears: 2 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
