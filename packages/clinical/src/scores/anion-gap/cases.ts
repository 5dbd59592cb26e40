import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sodiumMmolPerL: 140, chlorideMmolPerL: 104, bicarbonateMmolPerL: 24, albuminGPerL: 40 },
  cases: [
    { name: 'normal', value: 12, code: 'not-raised' },
    {
      name: 'albumin 20 adds 5',
      with: { albuminGPerL: 20 },
      value: 17,
      code: 'raised',
      also: { uncorrected: 12 },
    },
    { name: 'ketoacidosis', with: { bicarbonateMmolPerL: 8 }, value: 28, code: 'raised' },
    { name: 'without albumin', with: { albuminGPerL: undefined }, value: 12 },
    {
      name: 'albumin in g/dL is refused',
      with: { albuminGPerL: 4 },
      invalid: { albuminGPerL: 'below-minimum' },
    },
    { name: 'no chloride', with: { chlorideMmolPerL: undefined }, missing: ['chlorideMmolPerL'] },
  ],
};
