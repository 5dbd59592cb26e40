import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { ageYears: 40, cardiovascularDisease: false, noProdrome: false, abnormalEcg: false },
  cases: [
    { name: 'none', value: 0, code: 'risk-0' },
    { name: 'age 65 does not count', with: { ageYears: 65 }, value: 0 },
    { name: 'age 66 counts', with: { ageYears: 66 }, value: 1, code: 'risk-1' },
    { name: 'two', with: { abnormalEcg: true, noProdrome: true }, value: 2, code: 'risk-2' },
    {
      name: 'all',
      with: { ageYears: 80, cardiovascularDisease: true, noProdrome: true, abnormalEcg: true },
      value: 4,
      code: 'risk-4',
    },
    { name: 'no ECG', with: { abnormalEcg: undefined }, missing: ['abnormalEcg'] },
  ],
};
