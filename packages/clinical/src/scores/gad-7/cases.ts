import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    nervous: 'not-at-all',
    control: 'not-at-all',
    worry: 'not-at-all',
    relax: 'not-at-all',
    restless: 'not-at-all',
    irritable: 'not-at-all',
    afraid: 'not-at-all',
  },
  cases: [
    { name: 'none', value: 0, code: 'minimal' },
    { name: 'five', with: { nervous: 'nearly-every-day', worry: 'more-than-half' }, value: 5, code: 'mild' },
    {
      name: 'ten',
      with: {
        nervous: 'nearly-every-day',
        worry: 'nearly-every-day',
        relax: 'nearly-every-day',
        afraid: 'several-days',
      },
      value: 10,
      code: 'moderate',
    },
    {
      name: 'all',
      with: {
        nervous: 'nearly-every-day',
        control: 'nearly-every-day',
        worry: 'nearly-every-day',
        relax: 'nearly-every-day',
        restless: 'nearly-every-day',
        irritable: 'nearly-every-day',
        afraid: 'nearly-every-day',
      },
      value: 21,
      code: 'severe',
    },
    { name: 'a skipped item', with: { relax: undefined }, missing: ['relax'] },
  ],
};
