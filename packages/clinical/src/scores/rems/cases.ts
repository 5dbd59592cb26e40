import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    pulsePerMinute: 80,
    respiratoryRatePerMinute: 16,
    meanArterialPressureMmHg: 90,
    glasgowComaScale: 15,
    spo2Percent: 98,
  },
  cases: [
    { name: 'a well adult scores 0', value: 0, code: 'low' },
    { name: 'age 75 scores 6', with: { ageYears: 75 }, value: 6, code: 'medium' },
    { name: 'pulse 69 scores 2', with: { pulsePerMinute: 69 }, value: 2 },
    { name: 'rate 35 scores 3', with: { respiratoryRatePerMinute: 35 }, value: 3 },
    { name: 'pressure 49 scores 4', with: { meanArterialPressureMmHg: 49 }, value: 4 },
    {
      name: 'worst of all is 26',
      with: {
        ageYears: 80,
        pulsePerMinute: 190,
        respiratoryRatePerMinute: 60,
        meanArterialPressureMmHg: 40,
        glasgowComaScale: 3,
        spo2Percent: 70,
      },
      value: 26,
      code: 'high',
    },
    {
      name: 'GCS 16 does not exist',
      with: { glasgowComaScale: 16 },
      invalid: { glasgowComaScale: 'above-maximum' },
    },
  ],
};
