import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, sex: 'male', weightKg: 72, creatinineMgPerDl: 1 },
  cases: [
    { name: 'man of 40, 72 kg, 1.0', value: 100, code: 'mild' },
    { name: 'woman', with: { sex: 'female' }, value: 85, code: 'mild' },
    { name: 'man of 80 at 2.0', with: { ageYears: 80, creatinineMgPerDl: 2 }, value: 30, code: 'moderate' },
    { name: 'below 30', with: { ageYears: 90, creatinineMgPerDl: 2 }, value: 25, code: 'severe' },
    { name: 'no weight', with: { weightKg: undefined }, missing: ['weightKg'] },
    {
      name: 'a creatinine of 0 is refused',
      with: { creatinineMgPerDl: 0 },
      invalid: { creatinineMgPerDl: 'below-minimum' },
    },
  ],
};
