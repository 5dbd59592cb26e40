import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { exerciseMinutes: 9, stDeviationMm: 0, angina: 'none' },
  cases: [
    { name: 'nine quiet minutes', value: 9, code: 'low' },
    { name: 'exactly 5', with: { exerciseMinutes: 5 }, value: 5, code: 'low' },
    {
      name: 'one mm at 5 minutes',
      with: { exerciseMinutes: 5, stDeviationMm: 1 },
      value: 0,
      code: 'moderate',
    },
    {
      name: 'limiting angina at once',
      with: { exerciseMinutes: 0, stDeviationMm: 1, angina: 'limiting' },
      value: -13,
      code: 'high',
    },
    {
      name: 'a negative duration is refused',
      with: { exerciseMinutes: -1 },
      invalid: { exerciseMinutes: 'below-minimum' },
    },
  ],
};
