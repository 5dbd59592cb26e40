import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { appearance: 'pink', pulse: 'from-100', grimace: 'cry', activity: 'active', respiration: 'good' },
  cases: [
    { name: 'ten', value: 10, code: 'reassuring' },
    { name: 'blue hands and feet', with: { appearance: 'body-pink' }, value: 9 },
    {
      name: 'six',
      with: { appearance: 'body-pink', respiration: 'weak', activity: 'some-flexion', grimace: 'grimace' },
      value: 6,
      code: 'moderate',
    },
    {
      name: 'three',
      with: {
        appearance: 'blue',
        pulse: 'below-100',
        grimace: 'grimace',
        activity: 'limp',
        respiration: 'weak',
      },
      value: 3,
      code: 'low',
    },
    {
      name: 'none',
      with: { appearance: 'blue', pulse: 'absent', grimace: 'none', activity: 'limp', respiration: 'absent' },
      value: 0,
    },
    { name: 'tone not seen', with: { activity: undefined }, missing: ['activity'] },
  ],
};
