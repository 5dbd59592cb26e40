import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { nervous: 'not-at-all', control: 'not-at-all' },
  cases: [
    { name: 'none', value: 0, code: 'negative' },
    { name: 'two', with: { nervous: 'more-than-half' }, value: 2, code: 'negative' },
    { name: 'three', with: { nervous: 'nearly-every-day' }, value: 3, code: 'positive' },
    { name: 'six', with: { nervous: 'nearly-every-day', control: 'nearly-every-day' }, value: 6 },
    { name: 'one item only', with: { control: undefined }, missing: ['control'] },
  ],
};
