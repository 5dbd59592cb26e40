import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { stoolSodiumMmolPerL: 40, stoolPotassiumMmolPerL: 50 },
  cases: [
    { name: 'osmotic', value: 110, code: 'osmotic' },
    { name: 'secretory', with: { stoolSodiumMmolPerL: 90 }, value: 10, code: 'secretory' },
    { name: 'exactly 50', with: { stoolSodiumMmolPerL: 70 }, value: 50, code: 'undecided' },
    {
      name: 'very salty',
      with: { stoolSodiumMmolPerL: 180, stoolPotassiumMmolPerL: 200 },
      value: -470,
      code: 'secretory',
    },
    { name: 'no sodium', with: { stoolSodiumMmolPerL: undefined }, missing: ['stoolSodiumMmolPerL'] },
  ],
};
