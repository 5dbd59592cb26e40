import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    serumPotassiumMmolPerL: 4,
    urinePotassiumMmolPerL: 50,
    serumOsmolalityMmolPerKg: 300,
    urineOsmolalityMmolPerKg: 500,
  },
  cases: [
    { name: '7.5', value: 7.5, code: 'high' },
    {
      name: 'wasting',
      with: { serumPotassiumMmolPerL: 2.5, urinePotassiumMmolPerL: 25, urineOsmolalityMmolPerKg: 600 },
      value: 5,
      code: 'middle',
    },
    { name: 'low', with: { urinePotassiumMmolPerL: 10 }, value: 1.5, code: 'low' },
    {
      name: 'a potassium of 40 is refused',
      with: { serumPotassiumMmolPerL: 40 },
      invalid: { serumPotassiumMmolPerL: 'above-maximum' },
    },
    {
      name: 'no urine osmolality',
      with: { urineOsmolalityMmolPerKg: undefined },
      missing: ['urineOsmolalityMmolPerKg'],
    },
  ],
};
