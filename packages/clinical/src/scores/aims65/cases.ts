import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { albuminGPerDl: 4, inr: 1, alteredMentalStatus: false, systolicBpMmHg: 120, ageYears: 50 },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'albumin 3.0 does not count', with: { albuminGPerDl: 3 }, value: 0 },
    { name: 'systolic 90 counts', with: { systolicBpMmHg: 90 }, value: 1 },
    { name: 'INR 1.5 does not count', with: { inr: 1.5 }, value: 0 },
    {
      name: 'all',
      with: { albuminGPerDl: 2.5, inr: 2, alteredMentalStatus: true, systolicBpMmHg: 80, ageYears: 70 },
      value: 5,
      code: 'high',
    },
    { name: 'no albumin', with: { albuminGPerDl: undefined }, missing: ['albuminGPerDl'] },
  ],
};
