import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    interest: 'not-at-all',
    mood: 'not-at-all',
    sleep: 'not-at-all',
    energy: 'not-at-all',
    appetite: 'not-at-all',
    selfWorth: 'not-at-all',
    concentration: 'not-at-all',
    movement: 'not-at-all',
    selfHarm: 'not-at-all',
  },
  cases: [
    { name: 'none', value: 0, code: 'minimal' },
    { name: 'five', with: { mood: 'nearly-every-day', sleep: 'more-than-half' }, value: 5, code: 'mild' },
    {
      name: 'self-harm alone is 1 and minimal, and noted',
      with: { selfHarm: 'several-days' },
      value: 1,
      code: 'minimal',
    },
    {
      name: 'ten',
      with: {
        mood: 'nearly-every-day',
        sleep: 'nearly-every-day',
        energy: 'nearly-every-day',
        interest: 'several-days',
      },
      value: 10,
      code: 'moderate',
    },
    {
      name: 'all',
      with: {
        interest: 'nearly-every-day',
        mood: 'nearly-every-day',
        sleep: 'nearly-every-day',
        energy: 'nearly-every-day',
        appetite: 'nearly-every-day',
        selfWorth: 'nearly-every-day',
        concentration: 'nearly-every-day',
        movement: 'nearly-every-day',
        selfHarm: 'nearly-every-day',
      },
      value: 27,
      code: 'severe',
    },
    { name: 'a skipped item, no score', with: { selfHarm: undefined }, missing: ['selfHarm'] },
    { name: 'a number is not an answer', with: { mood: 3 }, invalid: { mood: 'not-an-option' } },
  ],
};
