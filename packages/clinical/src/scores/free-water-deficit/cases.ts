import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', ageGroup: 'adult', weightKg: 70, sodiumMmolPerL: 160, desiredSodiumMmolPerL: 140 },
  cases: [
    { name: 'man of 70 kg', value: 6, also: { 'total-body-water': 42 } },
    { name: 'woman', with: { sex: 'female' }, value: 5 },
    { name: 'elderly woman', with: { sex: 'female', ageGroup: 'elderly' }, value: 4.5 },
    {
      name: '80 kg from 145 to 125',
      with: { weightKg: 80, sodiumMmolPerL: 145, desiredSodiumMmolPerL: 125 },
      value: 7.68,
    },
    {
      name: 'nothing to lower is refused',
      with: { sodiumMmolPerL: 140 },
      invalid: { desiredSodiumMmolPerL: 'inconsistent' },
    },
    { name: 'no weight', with: { weightKg: undefined }, missing: ['weightKg'] },
  ],
};
