import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { weightKg: 10 },
  cases: [
    { name: '10 kg', value: 1000 },
    { name: '19 kg', with: { weightKg: 19 }, value: 1450 },
    { name: '28 kg', with: { weightKg: 28 }, value: 1660 },
    {
      name: '24 kg an hour',
      with: { weightKg: 24 },
      value: 1580,
      also: { 'per-hour': 65.8333333333 },
      within: 1e-9,
    },
    { name: 'weight in grams is refused', with: { weightKg: 3500 }, invalid: { weightKg: 'above-maximum' } },
    { name: 'no weight', with: { weightKg: undefined }, missing: ['weightKg'] },
  ],
};
