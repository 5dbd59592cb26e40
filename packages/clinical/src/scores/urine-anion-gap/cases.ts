import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { urineSodiumMmolPerL: 150, urinePotassiumMmolPerL: 70, urineChlorideMmolPerL: 90 },
  cases: [
    { name: 'positive', value: 130, code: 'positive' },
    {
      name: 'negative',
      with: { urineSodiumMmolPerL: 100, urineChlorideMmolPerL: 190 },
      value: -20,
      code: 'negative',
    },
    { name: 'zero', with: { urineSodiumMmolPerL: 100, urineChlorideMmolPerL: 170 }, value: 0, code: 'zero' },
    {
      name: 'a negative chloride is refused',
      with: { urineChlorideMmolPerL: -5 },
      invalid: { urineChlorideMmolPerL: 'below-minimum' },
    },
    {
      name: 'no potassium',
      with: { urinePotassiumMmolPerL: undefined },
      missing: ['urinePotassiumMmolPerL'],
    },
  ],
};
