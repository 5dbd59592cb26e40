import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 4,
    weightKg: 16,
    doseMgPerKg: 15,
    dosesPerDay: 4,
    maximumSingleMg: 1000,
    maximumDailyMg: 4000,
    concentrationMgPerMl: 24,
  },
  cases: [
    { name: '15 mg/kg at 16 kg', value: 240, code: 'by-weight', also: { daily: 960, volume: 10 } },
    {
      name: 'the single dose is capped',
      with: { ageYears: 15, weightKg: 80 },
      value: 1000,
      code: 'capped-single',
    },
    {
      name: 'the daily dose is capped',
      with: { maximumDailyMg: 800 },
      value: 200,
      code: 'capped-daily',
      also: { daily: 800 },
    },
    { name: 'without a concentration, no volume', with: { concentrationMgPerMl: undefined }, value: 240 },
    { name: '60 kg at 4 years is refused', with: { weightKg: 60 }, invalid: { weightKg: 'inconsistent' } },
    { name: 'no weight, no dose', with: { weightKg: undefined }, missing: ['weightKg'] },
    { name: 'an adult is refused', with: { ageYears: 40 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
