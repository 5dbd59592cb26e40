import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { physical: 'good', mental: 'alert', activity: 'ambulant', mobility: 'full', incontinence: 'none' },
  cases: [
    { name: 'best is 20', value: 20, code: 'low' },
    {
      name: 'fair and chair bound',
      with: { physical: 'fair', activity: 'chair-bound' },
      value: 17,
      code: 'medium',
    },
    {
      name: 'fourteen',
      with: { physical: 'poor', activity: 'chair-bound', mobility: 'very-limited' },
      value: 14,
      code: 'high',
    },
    {
      name: 'worst is 5',
      with: {
        physical: 'very-bad',
        mental: 'stupor',
        activity: 'bed-bound',
        mobility: 'immobile',
        incontinence: 'double',
      },
      value: 5,
      code: 'very-high',
    },
    { name: 'not asked', with: { incontinence: undefined }, missing: ['incontinence'] },
  ],
};
