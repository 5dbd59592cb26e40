import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 50,
    vasovagalPredisposition: false,
    heartDisease: false,
    systolicBpMmHg: 130,
    raisedTroponin: false,
    abnormalQrsAxis: false,
    qrsMs: 90,
    qtcAbove480: false,
    diagnosis: 'neither',
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    {
      name: 'classic vasovagal',
      with: { vasovagalPredisposition: true, diagnosis: 'vasovagal' },
      value: -3,
      code: 'very-low',
    },
    { name: 'QRS 130 does not count, 131 does', with: { qrsMs: 131 }, value: 1, code: 'medium' },
    { name: 'systolic 89', with: { systolicBpMmHg: 89 }, value: 2 },
    { name: 'systolic 181', with: { systolicBpMmHg: 181 }, value: 2 },
    {
      name: 'worst is 11',
      with: {
        heartDisease: true,
        systolicBpMmHg: 80,
        raisedTroponin: true,
        abnormalQrsAxis: true,
        qrsMs: 140,
        qtcAbove480: true,
        diagnosis: 'cardiac',
      },
      value: 11,
      code: 'very-high',
    },
    { name: 'no QRS', with: { qrsMs: undefined }, missing: ['qrsMs'] },
  ],
};
