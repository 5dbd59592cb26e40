import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    confusion: false,
    ureaMmolPerL: 5,
    respiratoryRatePerMinute: 18,
    systolicBpMmHg: 125,
    diastolicBpMmHg: 75,
    ageYears: 50,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'urea 7 does not count, above does', with: { ureaMmolPerL: 7.1 }, value: 1 },
    { name: 'diastolic 60 counts', with: { diastolicBpMmHg: 60 }, value: 1 },
    {
      name: 'systolic 89 and diastolic 50 count once',
      with: { systolicBpMmHg: 89, diastolicBpMmHg: 50 },
      value: 1,
    },
    { name: 'two', with: { ageYears: 65, respiratoryRatePerMinute: 30 }, value: 2, code: 'medium' },
    {
      name: 'all',
      with: {
        confusion: true,
        ureaMmolPerL: 12,
        respiratoryRatePerMinute: 34,
        systolicBpMmHg: 80,
        ageYears: 80,
      },
      value: 5,
      code: 'high',
    },
    { name: 'no urea', with: { ureaMmolPerL: undefined }, missing: ['ureaMmolPerL'] },
  ],
};
