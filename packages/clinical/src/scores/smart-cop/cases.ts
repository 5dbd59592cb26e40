import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 45,
    systolicBpMmHg: 120,
    multilobar: false,
    albuminGPerL: 40,
    respiratoryRatePerMinute: 18,
    pulsePerMinute: 90,
    confusion: false,
    oxygenLow: false,
    ph: 7.4,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'rate 25 at 45', with: { respiratoryRatePerMinute: 25 }, value: 1 },
    { name: 'rate 25 at 60 does not count', with: { ageYears: 60, respiratoryRatePerMinute: 25 }, value: 0 },
    {
      name: 'pressure 89 and pulse 125',
      with: { systolicBpMmHg: 89, pulsePerMinute: 125 },
      value: 3,
      code: 'moderate',
    },
    {
      name: 'highest is 11',
      with: {
        systolicBpMmHg: 80,
        multilobar: true,
        albuminGPerL: 30,
        respiratoryRatePerMinute: 30,
        pulsePerMinute: 130,
        confusion: true,
        oxygenLow: true,
        ph: 7.2,
      },
      value: 11,
      code: 'very-high',
    },
    { name: 'no pH', with: { ph: undefined }, missing: ['ph'] },
  ],
};
