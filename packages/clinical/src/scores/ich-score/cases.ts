import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { glasgowComaScale: 15, volumeMl: 10, intraventricular: false, infratentorial: false, ageYears: 60 },
  cases: [
    { name: 'lowest', value: 0, code: 'risk-0' },
    { name: 'GCS 12', with: { glasgowComaScale: 12 }, value: 1, code: 'risk-1' },
    { name: 'GCS 4', with: { glasgowComaScale: 4 }, value: 2 },
    { name: '30 mL', with: { volumeMl: 30 }, value: 1 },
    {
      name: 'highest is 6',
      with: { glasgowComaScale: 3, volumeMl: 60, intraventricular: true, infratentorial: true, ageYears: 85 },
      value: 6,
      code: 'risk-5',
    },
    { name: 'no volume', with: { volumeMl: undefined }, missing: ['volumeMl'] },
  ],
};
