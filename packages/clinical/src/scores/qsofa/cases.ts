import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 60, respiratoryRatePerMinute: 16, systolicBpMmHg: 120, alteredMentation: false },
  cases: [
    { name: 'nothing present', value: 0, code: 'not-high' },
    { name: 'rate 22 counts', with: { respiratoryRatePerMinute: 22 }, value: 1 },
    { name: 'rate 21 does not', with: { respiratoryRatePerMinute: 21 }, value: 0 },
    { name: 'systolic 100 counts', with: { systolicBpMmHg: 100 }, value: 1, code: 'not-high' },
    { name: 'two are high', with: { systolicBpMmHg: 100, alteredMentation: true }, value: 2, code: 'high' },
    {
      name: 'all three',
      with: { systolicBpMmHg: 90, alteredMentation: true, respiratoryRatePerMinute: 30 },
      value: 3,
    },
    { name: 'mentation unknown', with: { alteredMentation: undefined }, missing: ['alteredMentation'] },
  ],
};
