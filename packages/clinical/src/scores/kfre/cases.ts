import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 60, sex: 'male', egfr: 30, albuminCreatinineMgPerG: 300, region: 'north-america' },
  cases: [
    {
      name: 'man of 60 at 30 with 300 mg/g',
      value: 24.5626,
      within: 0.0001,
      also: { 'two-year': 8.6327 },
      code: 'high',
    },
    {
      name: 'early disease',
      with: { egfr: 55, albuminCreatinineMgPerG: 20 },
      value: 0.5125,
      within: 0.0001,
      code: 'low',
    },
    {
      name: 'elsewhere the baseline is lower',
      with: { region: 'elsewhere' },
      value: 20.8598,
      within: 0.0001,
    },
    { name: 'eGFR 60 is outside', with: { egfr: 60 }, invalid: { egfr: 'outside-validated-range' } },
    {
      name: 'no albumin, no answer',
      with: { albuminCreatinineMgPerG: undefined },
      missing: ['albuminCreatinineMgPerG'],
    },
  ],
};
