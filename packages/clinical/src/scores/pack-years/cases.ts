import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { cigarettesPerDay: 20, yearsSmoked: 10 },
  cases: [
    { name: 'a pack for ten years', value: 10, code: 'below-20' },
    {
      name: 'half a pack for forty',
      with: { cigarettesPerDay: 10, yearsSmoked: 40 },
      value: 20,
      code: 'from-20',
    },
    { name: 'never', with: { cigarettesPerDay: 0, yearsSmoked: 0 }, value: 0 },
    { name: 'two packs for 15', with: { cigarettesPerDay: 40, yearsSmoked: 15 }, value: 30 },
    {
      name: 'negative years are refused',
      with: { yearsSmoked: -1 },
      invalid: { yearsSmoked: 'below-minimum' },
    },
  ],
};
