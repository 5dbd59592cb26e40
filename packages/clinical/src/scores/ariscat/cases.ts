import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 45,
    spo2Percent: 98,
    respiratoryInfection: false,
    haemoglobinUpTo100: false,
    incision: 'peripheral',
    duration: 'below-2',
    emergency: false,
  },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'age 51', with: { ageYears: 51 }, value: 3 },
    { name: 'age 81', with: { ageYears: 81 }, value: 16 },
    { name: 'saturation 95 is 8, 90 is 24', with: { spo2Percent: 90 }, value: 24 },
    {
      name: 'upper abdominal, 2 to 3 hours',
      with: { incision: 'upper-abdominal', duration: '2-to-3' },
      value: 31,
      code: 'intermediate',
    },
    {
      name: 'highest is 123',
      with: {
        ageYears: 85,
        spo2Percent: 88,
        respiratoryInfection: true,
        haemoglobinUpTo100: true,
        incision: 'intrathoracic',
        duration: 'above-3',
        emergency: true,
      },
      value: 123,
      code: 'high',
    },
    { name: 'no saturation', with: { spo2Percent: undefined }, missing: ['spo2Percent'] },
  ],
};
