import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    temperatureCelsius: 37,
    pulsePerMinute: 80,
    respiratoryRatePerMinute: 16,
    leukocytes10e9PerL: 8,
  },
  cases: [
    { name: 'none', value: 0, code: 'not-met' },
    { name: '38.0 °C does not count, 38.1 does', with: { temperatureCelsius: 38.1 }, value: 1 },
    { name: 'pulse 90 does not count', with: { pulsePerMinute: 90 }, value: 0 },
    {
      name: 'PaCO₂ 30 stands in for the rate',
      with: { paco2MmHg: 30, pulsePerMinute: 95 },
      value: 2,
      code: 'met',
    },
    { name: 'rate and PaCO₂ count once', with: { paco2MmHg: 30, respiratoryRatePerMinute: 26 }, value: 1 },
    { name: 'bands above 10 % count', with: { bandFormsPercent: 12 }, value: 1 },
    {
      name: 'all four',
      with: {
        temperatureCelsius: 35,
        pulsePerMinute: 120,
        respiratoryRatePerMinute: 30,
        leukocytes10e9PerL: 2,
      },
      value: 4,
    },
    {
      name: 'no leukocytes, no answer',
      with: { leukocytes10e9PerL: undefined },
      missing: ['leukocytes10e9PerL'],
    },
  ],
};
