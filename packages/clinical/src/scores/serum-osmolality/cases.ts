import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sodiumMmolPerL: 140, glucoseMmolPerL: 5, ureaMmolPerL: 5 },
  cases: [
    { name: 'normal', value: 290, code: 'normal' },
    { name: 'gap of 20', with: { measuredMmolPerKg: 310 }, value: 290, also: { gap: 20 } },
    {
      name: 'hyperosmolar',
      with: { sodiumMmolPerL: 150, glucoseMmolPerL: 45, ureaMmolPerL: 20 },
      value: 365,
      code: 'hyperosmolar',
    },
    { name: 'low', with: { sodiumMmolPerL: 120 }, value: 250, code: 'low' },
    { name: 'no urea', with: { ureaMmolPerL: undefined }, missing: ['ureaMmolPerL'] },
  ],
};
