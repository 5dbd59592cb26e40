import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    respiratoryRatePerMinute: 12,
    pulsePerMinute: 77,
    systolicBpMmHg: 120,
    temperatureCelsius: 37,
    consciousness: 'alert',
  },
  cases: [
    { name: 'a well adult scores 0', value: 0, code: 'low' },
    { name: 'rate 8 scores 2', with: { respiratoryRatePerMinute: 8 }, value: 2 },
    { name: 'rate 15 scores 1', with: { respiratoryRatePerMinute: 15 }, value: 1 },
    { name: 'rate 30 scores 3', with: { respiratoryRatePerMinute: 30 }, value: 3 },
    { name: 'pulse 40 scores 2, 41 scores 1', with: { pulsePerMinute: 41 }, value: 1 },
    { name: 'systolic 70 scores 3', with: { systolicBpMmHg: 70 }, value: 3 },
    { name: 'systolic 200 scores 2', with: { systolicBpMmHg: 200 }, value: 2 },
    { name: 'temperature 38.5 scores 2', with: { temperatureCelsius: 38.5 }, value: 2 },
    {
      name: 'worst of all is 14',
      with: {
        respiratoryRatePerMinute: 32,
        pulsePerMinute: 131,
        systolicBpMmHg: 69,
        temperatureCelsius: 34,
        consciousness: 'unresponsive',
      },
      value: 14,
      code: 'critical',
    },
    {
      name: 'a rate of minus one is refused',
      with: { respiratoryRatePerMinute: -1 },
      invalid: { respiratoryRatePerMinute: 'below-minimum' },
    },
  ],
};
