import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { armSystolicMmHg: 120, rightAnkleSystolicMmHg: 126, leftAnkleSystolicMmHg: 132 },
  cases: [
    { name: 'normal', value: 1.05, code: 'normal', also: { right: 1.05, left: 1.1 } },
    { name: '0.90 is abnormal', with: { leftAnkleSystolicMmHg: 108 }, value: 0.9, code: 'abnormal' },
    { name: '0.95 is borderline', with: { leftAnkleSystolicMmHg: 114 }, value: 0.95, code: 'borderline' },
    {
      name: 'stiff on both sides',
      with: { rightAnkleSystolicMmHg: 180, leftAnkleSystolicMmHg: 174 },
      value: 1.45,
      code: 'non-compressible',
    },
    {
      name: 'one leg not measured',
      with: { leftAnkleSystolicMmHg: undefined },
      missing: ['leftAnkleSystolicMmHg'],
    },
  ],
};
