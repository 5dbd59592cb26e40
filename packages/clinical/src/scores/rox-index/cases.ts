import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { spo2Percent: 95, fio2Percent: 50, respiratoryRatePerMinute: 20 },
  cases: [
    { name: '95 % on 50 % at 20', value: 9.5, code: 'low-risk' },
    {
      name: '90 % on 80 % at 35',
      with: { spo2Percent: 90, fio2Percent: 80, respiratoryRatePerMinute: 35 },
      value: 3.2142857143,
      within: 1e-9,
      code: 'below',
    },
    { name: 'on air', with: { fio2Percent: 21 }, value: 22.619047619, within: 1e-8 },
    {
      name: 'a fraction of 0.5 instead of 50 % is refused',
      with: { fio2Percent: 0.5 },
      invalid: { fio2Percent: 'below-minimum' },
    },
    { name: 'no rate', with: { respiratoryRatePerMinute: undefined }, missing: ['respiratoryRatePerMinute'] },
  ],
};
