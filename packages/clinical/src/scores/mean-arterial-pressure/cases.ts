import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { systolicBpMmHg: 120, diastolicBpMmHg: 80 },
  cases: [
    { name: '120/80', value: 280 / 3, code: 'target', also: { 'pulse-pressure': 40 } },
    { name: '85/55 is 65', with: { systolicBpMmHg: 85, diastolicBpMmHg: 55 }, value: 65, code: 'target' },
    { name: '80/50 is 60', with: { systolicBpMmHg: 80, diastolicBpMmHg: 50 }, value: 60, code: 'low' },
    {
      name: 'the two swapped are refused',
      with: { systolicBpMmHg: 80, diastolicBpMmHg: 120 },
      invalid: { diastolicBpMmHg: 'inconsistent' },
    },
    {
      name: 'without the diastolic, nothing',
      with: { diastolicBpMmHg: undefined },
      missing: ['diastolicBpMmHg'],
    },
  ],
};
