import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, respiratoryRatePerMinute: 16, pulsePerMinute: 80, diastolicBpMmHg: 75 },
  cases: [
    { name: 'well and young scores 0', value: 0, code: 'low' },
    { name: 'age 70 scores 9', with: { ageYears: 70 }, value: 9 },
    {
      name: 'rate 29 scores 15, 30 scores 22',
      with: { respiratoryRatePerMinute: 30 },
      value: 22,
      code: 'high',
    },
    { name: 'diastolic 34 scores 13', with: { diastolicBpMmHg: 34 }, value: 13 },
    {
      name: 'worst of all is 57',
      with: { ageYears: 80, respiratoryRatePerMinute: 36, pulsePerMinute: 150, diastolicBpMmHg: 30 },
      value: 57,
    },
    { name: 'no age, no score', with: { ageYears: undefined }, missing: ['ageYears'] },
  ],
};
