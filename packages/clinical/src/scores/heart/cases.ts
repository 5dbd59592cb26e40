import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { history: 'slightly', ecg: 'normal', ageYears: 40, riskFactors: 'none', troponin: 'normal' },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'age 45', with: { ageYears: 45 }, value: 1 },
    { name: 'age 65', with: { ageYears: 65 }, value: 2 },
    {
      name: '4 is moderate',
      with: { ageYears: 65, riskFactors: 'three-or-atherosclerosis' },
      value: 4,
      code: 'moderate',
    },
    {
      name: 'highest',
      with: {
        history: 'highly',
        ecg: 'st-deviation',
        ageYears: 70,
        riskFactors: 'three-or-atherosclerosis',
        troponin: 'above-three',
      },
      value: 10,
      code: 'high',
    },
    { name: 'no troponin yet', with: { troponin: undefined }, missing: ['troponin'] },
  ],
};
