import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { weightKg: 80, heightCm: 180 },
  cases: [
    { name: '80 kg, 180 cm', value: 2 },
    { name: '20 kg, 115 cm', with: { weightKg: 20, heightCm: 115 }, value: 0.7993052538, within: 1e-9 },
    { name: '45 kg, 125 cm', with: { weightKg: 45, heightCm: 125 }, value: 1.25 },
    { name: 'weight in grams is refused', with: { weightKg: 3500 }, invalid: { weightKg: 'above-maximum' } },
    { name: 'no height', with: { heightCm: undefined }, missing: ['heightCm'] },
  ],
};
