import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sodiumMmolPerL: 130, glucoseMgPerDl: 600 },
  cases: [
    { name: '130 with 600', value: 138, code: 'normal', also: { hillier: 142 } },
    { name: 'at 100 nothing changes', with: { glucoseMgPerDl: 100 }, value: 130, code: 'low' },
    {
      name: '140 with 200',
      with: { sodiumMmolPerL: 140, glucoseMgPerDl: 200 },
      value: 141.6,
      also: { hillier: 142.4 },
    },
    { name: 'high', with: { sodiumMmolPerL: 145, glucoseMgPerDl: 400 }, value: 149.8, code: 'high' },
    { name: 'mmol/L is refused', with: { glucoseMgPerDl: 10 }, invalid: { glucoseMgPerDl: 'below-minimum' } },
  ],
};
