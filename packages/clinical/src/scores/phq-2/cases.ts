import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { interest: 'not-at-all', mood: 'not-at-all' },
  cases: [
    { name: 'none', value: 0, code: 'negative' },
    { name: 'two', with: { interest: 'several-days', mood: 'several-days' }, value: 2, code: 'negative' },
    { name: 'three', with: { interest: 'more-than-half', mood: 'several-days' }, value: 3, code: 'positive' },
    {
      name: 'six',
      with: { interest: 'nearly-every-day', mood: 'nearly-every-day' },
      value: 6,
      code: 'positive',
    },
    { name: 'one item only', with: { mood: undefined }, missing: ['mood'] },
  ],
};
