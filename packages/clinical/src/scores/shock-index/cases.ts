import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, pulsePerMinute: 70, systolicBpMmHg: 120 },
  cases: [
    { name: '70 over 120', value: 70 / 120, code: 'normal' },
    { name: '84 over 120 is raised', with: { pulsePerMinute: 84 }, value: 0.7, code: 'raised' },
    {
      name: '120 over 80 is high',
      with: { pulsePerMinute: 120, systolicBpMmHg: 80 },
      value: 1.5,
      code: 'high',
    },
    {
      name: 'a pressure of 0 is refused',
      with: { systolicBpMmHg: 0 },
      invalid: { systolicBpMmHg: 'below-minimum' },
    },
    { name: 'no pulse given', with: { pulsePerMinute: undefined }, missing: ['pulsePerMinute'] },
  ],
};
