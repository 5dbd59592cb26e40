import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 60,
    cancer: false,
    chronicCardiopulmonaryDisease: false,
    pulsePerMinute: 80,
    systolicBpMmHg: 120,
    spo2Percent: 96,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'age 80 does not count', with: { ageYears: 80 }, value: 0 },
    { name: 'age 81 counts', with: { ageYears: 81 }, value: 1, code: 'high' },
    { name: 'saturation 89', with: { spo2Percent: 89 }, value: 1 },
    {
      name: 'all',
      with: {
        ageYears: 90,
        cancer: true,
        chronicCardiopulmonaryDisease: true,
        pulsePerMinute: 110,
        systolicBpMmHg: 99,
        spo2Percent: 80,
      },
      value: 6,
    },
    { name: 'no pulse', with: { pulsePerMinute: undefined }, missing: ['pulsePerMinute'] },
  ],
};
