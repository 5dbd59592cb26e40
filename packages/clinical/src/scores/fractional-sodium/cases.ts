import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    serumSodiumMmolPerL: 136,
    urineSodiumMmolPerL: 35,
    serumCreatinineUmolPerL: 60,
    urineCreatinineUmolPerL: 1768,
  },
  cases: [
    { name: '0.87 %', value: 0.8734, within: 0.0005, code: 'prerenal' },
    { name: '1.75 %', with: { urineSodiumMmolPerL: 70 }, value: 1.7467, within: 0.0005, code: 'intrinsic' },
    { name: '2.99 %', with: { urineSodiumMmolPerL: 120 }, value: 2.9944, within: 0.0005 },
    {
      name: 'concentrated urine',
      with: { urineSodiumMmolPerL: 70, serumSodiumMmolPerL: 160, urineCreatinineUmolPerL: 30_000 },
      value: 0.0875,
    },
    { name: 'no urine sodium', with: { urineSodiumMmolPerL: undefined }, missing: ['urineSodiumMmolPerL'] },
  ],
};
