import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 2,
    pulsePerMinute: 105,
    systolicBpMmHg: 98,
    respiratoryRatePerMinute: 28,
    capillaryRefillSeconds: 1,
    respiratoryEffort: 'normal',
    spo2Percent: 98,
    oxygenTherapy: 'none',
  },
  cases: [
    { name: 'a well toddler scores 0', value: 0, code: 'low' },
    { name: 'pulse 120 at 2 years scores 1', with: { pulsePerMinute: 120 }, value: 1 },
    { name: 'pulse 170 at 2 years scores 4', with: { pulsePerMinute: 170 }, value: 4 },
    {
      name: 'pulse 150 at 6 years scores 2, 151 scores 4',
      with: { ageYears: 6, pulsePerMinute: 150, respiratoryRatePerMinute: 24 },
      value: 2,
    },
    {
      name: 'pulse 151 at 6 years',
      with: { ageYears: 6, pulsePerMinute: 151, respiratoryRatePerMinute: 24 },
      value: 4,
    },
    {
      name: 'pulse 50 at 13 years scores 1, 49 scores 2',
      with: { ageYears: 13, pulsePerMinute: 50, systolicBpMmHg: 115, respiratoryRatePerMinute: 14 },
      value: 1,
    },
    { name: 'capillary refill of 3 s scores 4', with: { capillaryRefillSeconds: 3 }, value: 4 },
    { name: 'saturation 94 scores 1, 90 scores 2', with: { spo2Percent: 90 }, value: 2 },
    {
      name: 'bronchiolitis on oxygen',
      with: {
        ageYears: 0.5,
        pulsePerMinute: 172,
        systolicBpMmHg: 85,
        respiratoryRatePerMinute: 68,
        respiratoryEffort: 'moderate',
        spo2Percent: 92,
        oxygenTherapy: 'low',
      },
      value: 8,
      code: 'high',
    },
    { name: 'an adult is refused', with: { ageYears: 30 }, invalid: { ageYears: 'outside-validated-range' } },
  ],
};
