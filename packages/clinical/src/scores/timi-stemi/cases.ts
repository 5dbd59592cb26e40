import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    diabetesHypertensionOrAngina: false,
    systolicBpMmHg: 130,
    pulsePerMinute: 80,
    killipTwoToFour: false,
    weightKg: 80,
    anteriorOrLbbb: false,
    timeToTreatmentAbove4h: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'risk-0' },
    { name: 'age 65', with: { ageYears: 65 }, value: 2 },
    { name: 'age 75', with: { ageYears: 75 }, value: 3 },
    { name: 'pressure 99', with: { systolicBpMmHg: 99 }, value: 3, code: 'risk-3' },
    { name: 'weight 66.9', with: { weightKg: 66.9 }, value: 1 },
    {
      name: 'all is 14',
      with: {
        ageYears: 80,
        diabetesHypertensionOrAngina: true,
        systolicBpMmHg: 90,
        pulsePerMinute: 110,
        killipTwoToFour: true,
        weightKg: 60,
        anteriorOrLbbb: true,
        timeToTreatmentAbove4h: true,
      },
      value: 14,
      code: 'risk-9',
    },
    { name: 'no weight', with: { weightKg: undefined }, missing: ['weightKg'] },
  ],
};
