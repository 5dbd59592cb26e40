import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { glasgowComaScale: 15, systolicBpMmHg: 120, respiratoryRatePerMinute: 16 },
  cases: [
    { name: 'the best is 7.8408', value: 7.8408, also: { 'triage-rts': 12 }, code: 'high' },
    {
      name: 'no sign of life is 0',
      with: { glasgowComaScale: 3, systolicBpMmHg: 0, respiratoryRatePerMinute: 0 },
      value: 0,
      also: { 'triage-rts': 0 },
      code: 'low',
    },
    { name: 'systolic 89 codes 3', with: { systolicBpMmHg: 89 }, value: 7.1082 },
    { name: 'rate 30 codes 3', with: { respiratoryRatePerMinute: 30 }, value: 7.55 },
    { name: 'GCS 8 codes 2', with: { glasgowComaScale: 8 }, value: 5.9672 },
    {
      name: 'a GCS of 2 is refused',
      with: { glasgowComaScale: 2 },
      invalid: { glasgowComaScale: 'below-minimum' },
    },
  ],
};
