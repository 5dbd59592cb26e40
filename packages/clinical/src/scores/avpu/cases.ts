import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { consciousness: 'alert' },
  cases: [
    { name: 'alert', value: 0, code: 'alert' },
    { name: 'voice', with: { consciousness: 'voice' }, value: 1, code: 'voice' },
    { name: 'pain', with: { consciousness: 'pain' }, value: 2, code: 'pain' },
    { name: 'unresponsive', with: { consciousness: 'unresponsive' }, value: 3, code: 'unresponsive' },
    {
      name: 'asleep is not a step',
      with: { consciousness: 'asleep' },
      invalid: { consciousness: 'not-an-option' },
    },
  ],
};
