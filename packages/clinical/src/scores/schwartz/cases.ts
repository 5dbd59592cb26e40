import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 8, heightCm: 130, creatinineMgPerDl: 0.5 },
  cases: [
    { name: '130 cm at 0.5', value: 107.38, code: 'g1' },
    {
      name: '100 cm at 0.6',
      with: { heightCm: 100, creatinineMgPerDl: 0.6 },
      value: 68.8333333333,
      within: 1e-9,
      code: 'g2',
    },
    { name: '150 cm at 2', with: { heightCm: 150, creatinineMgPerDl: 2 }, value: 30.975, code: 'g3' },
    { name: '120 cm at 4', with: { heightCm: 120, creatinineMgPerDl: 4 }, value: 12.39, code: 'g5' },
    { name: 'height in metres is refused', with: { heightCm: 1.3 }, invalid: { heightCm: 'below-minimum' } },
  ],
};
