import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 50, ureaNitrogen25: false, alteredMentalStatus: false, pulsePerMinute: 90 },
  cases: [
    { name: 'none below 65', value: 0, code: 'class-1' },
    { name: 'none at 65', with: { ageYears: 65 }, value: 0, code: 'class-2' },
    { name: 'pulse 109', with: { pulsePerMinute: 109 }, value: 1, code: 'class-3' },
    { name: 'two', with: { pulsePerMinute: 120, alteredMentalStatus: true }, value: 2, code: 'class-4' },
    {
      name: 'three',
      with: { pulsePerMinute: 120, alteredMentalStatus: true, ureaNitrogen25: true },
      value: 3,
      code: 'class-5',
    },
    { name: 'below 40 is refused', with: { ageYears: 39 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
