import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { sex: 'male', heightCm: 180 },
  cases: [
    { name: 'man of 180 cm', value: 74.99, within: 0.005 },
    { name: 'woman of 176 cm', with: { sex: 'female', heightCm: 176 }, value: 66.87, within: 0.005 },
    { name: 'man of 152.4 cm is 50', with: { heightCm: 152.4 }, value: 50 },
    {
      name: 'adjusted for 120 kg',
      with: { heightCm: 152.4, weightKg: 120 },
      value: 50,
      also: { adjusted: 78 },
    },
    {
      name: 'below 60 inches is refused',
      with: { heightCm: 150 },
      invalid: { heightCm: 'outside-validated-range' },
    },
    { name: 'no sex', with: { sex: undefined }, missing: ['sex'] },
  ],
};
