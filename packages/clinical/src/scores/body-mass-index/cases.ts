import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, weightKg: 70, heightCm: 175 },
  cases: [
    { name: '70 kg at 175 cm', value: 22.8571428571, within: 1e-9, code: 'normal' },
    { name: '74 kg at 200 cm is 18.5', with: { weightKg: 74, heightCm: 200 }, value: 18.5, code: 'normal' },
    { name: '100 kg at 200 cm is 25', with: { weightKg: 100, heightCm: 200 }, value: 25, code: 'pre-obese' },
    { name: '160 kg at 200 cm is 40', with: { weightKg: 160, heightCm: 200 }, value: 40, code: 'obese-3' },
    { name: 'height in metres is refused', with: { heightCm: 1.75 }, invalid: { heightCm: 'below-minimum' } },
    { name: 'a child is refused', with: { ageYears: 10 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
