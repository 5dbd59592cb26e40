import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', frequency: 'never', quantity: 'one-or-two', binge: 'never' },
  cases: [
    { name: 'never', value: 0, code: 'negative' },
    { name: 'man at 3', with: { frequency: 'two-to-three-a-week' }, value: 3, code: 'negative' },
    {
      name: 'woman at 3',
      with: { sex: 'female', frequency: 'two-to-three-a-week' },
      value: 3,
      code: 'positive',
    },
    { name: 'man at 4', with: { frequency: 'four-a-week' }, value: 4, code: 'positive' },
    { name: 'highest is 12', with: { frequency: 'four-a-week', quantity: 'ten', binge: 'daily' }, value: 12 },
    { name: 'no sex', with: { sex: undefined }, missing: ['sex'] },
  ],
};
