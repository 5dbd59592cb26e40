import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    dilation: 'closed',
    effacement: 'up-to-30',
    station: 'minus-3',
    consistency: 'firm',
    position: 'posterior',
  },
  cases: [
    { name: 'lowest', value: 0, code: 'unfavourable' },
    {
      name: 'six',
      with: { dilation: 'three-or-four', effacement: '60-to-70', station: 'minus-1-or-0' },
      value: 6,
      code: 'unfavourable',
    },
    {
      name: 'eight',
      with: {
        dilation: 'three-or-four',
        effacement: '60-to-70',
        station: 'minus-1-or-0',
        consistency: 'soft',
      },
      value: 8,
      code: 'between',
    },
    {
      name: 'nine',
      with: { dilation: 'five', effacement: '60-to-70', station: 'minus-1-or-0', consistency: 'soft' },
      value: 9,
      code: 'favourable',
    },
    {
      name: 'highest is 13',
      with: {
        dilation: 'five',
        effacement: '80',
        station: 'plus-1-or-2',
        consistency: 'soft',
        position: 'anterior',
      },
      value: 13,
    },
    { name: 'not examined', with: { station: undefined }, missing: ['station'] },
  ],
};
