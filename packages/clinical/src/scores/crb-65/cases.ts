import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    confusion: false,
    respiratoryRatePerMinute: 18,
    systolicBpMmHg: 125,
    diastolicBpMmHg: 75,
    ageYears: 50,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'rate 30', with: { respiratoryRatePerMinute: 30 }, value: 1, code: 'medium' },
    { name: 'diastolic 60', with: { diastolicBpMmHg: 60 }, value: 1 },
    { name: 'age 65 and confused', with: { ageYears: 65, confusion: true }, value: 2, code: 'medium' },
    {
      name: 'all',
      with: { confusion: true, respiratoryRatePerMinute: 34, systolicBpMmHg: 80, ageYears: 80 },
      value: 4,
      code: 'high',
    },
    { name: 'no diastolic', with: { diastolicBpMmHg: undefined }, missing: ['diastolicBpMmHg'] },
  ],
};
