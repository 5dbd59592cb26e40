import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { calciumMgPerDl: 9, albuminGPerL: 40 },
  cases: [
    { name: 'normal albumin changes nothing', value: 9, code: 'normal' },
    { name: 'albumin 20', with: { albuminGPerL: 20 }, value: 10.6, code: 'high' },
    {
      name: 'albumin 20 and calcium 4',
      with: { calciumMgPerDl: 4, albuminGPerL: 20 },
      value: 5.6,
      code: 'low',
    },
    { name: '14 is a crisis', with: { calciumMgPerDl: 14 }, value: 14, code: 'crisis' },
    {
      name: 'mmol/L is refused',
      with: { calciumMgPerDl: 2.4 },
      invalid: { calciumMgPerDl: 'below-minimum' },
    },
    { name: 'no albumin', with: { albuminGPerL: undefined }, missing: ['albuminGPerL'] },
  ],
};
