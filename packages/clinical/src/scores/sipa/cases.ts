import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 5, pulsePerMinute: 110, systolicBpMmHg: 100 },
  cases: [
    { name: '1.10 at 5 years is normal', value: 1.1, code: 'normal' },
    { name: '1.10 at 9 years is high', with: { ageYears: 9 }, value: 1.1, code: 'high' },
    { name: '1.22 at 5 years is not above', with: { pulsePerMinute: 122 }, value: 1.22, code: 'normal' },
    {
      name: '0.95 at 14 years is high',
      with: { ageYears: 14, pulsePerMinute: 95 },
      value: 0.95,
      code: 'high',
    },
    { name: 'an adult is refused', with: { ageYears: 30 }, invalid: { ageYears: 'outside-validated-range' } },
    { name: 'a toddler is refused', with: { ageYears: 2 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
