import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    heartFailure: false,
    haematocritPercent: 40,
    abnormalEcg: false,
    shortnessOfBreath: false,
    systolicBpMmHg: 120,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'haematocrit 30 does not count', with: { haematocritPercent: 30 }, value: 0 },
    { name: 'haematocrit 29.9 counts', with: { haematocritPercent: 29.9 }, value: 1, code: 'not-low' },
    { name: 'pressure 89 counts', with: { systolicBpMmHg: 89 }, value: 1 },
    {
      name: 'all',
      with: {
        heartFailure: true,
        haematocritPercent: 20,
        abnormalEcg: true,
        shortnessOfBreath: true,
        systolicBpMmHg: 80,
      },
      value: 5,
    },
    { name: 'no ECG', with: { abnormalEcg: undefined }, missing: ['abnormalEcg'] },
  ],
};
