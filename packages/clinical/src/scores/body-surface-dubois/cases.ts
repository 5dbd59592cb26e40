import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { weightKg: 75, heightCm: 165 },
  cases: [
    { name: '75 kg, 165 cm', value: 1.82, within: 0.005 },
    { name: '8 kg, 70 cm', with: { weightKg: 8, heightCm: 70 }, value: 0.38, within: 0.005 },
    { name: '52 kg, 160 cm', with: { weightKg: 52, heightCm: 160 }, value: 1.53, within: 0.005 },
    { name: 'height in metres is refused', with: { heightCm: 1.65 }, invalid: { heightCm: 'below-minimum' } },
    { name: 'no weight', with: { weightKg: undefined }, missing: ['weightKg'] },
  ],
};
