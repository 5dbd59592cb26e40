import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 30,
    sex: 'female',
    previousAdmission: false,
    bloodOnRectalExamination: false,
    pulsePerMinute: 65,
    systolicBpMmHg: 165,
    haemoglobinGPerL: 165,
  },
  cases: [
    { name: 'lowest', value: 0, code: 'safe' },
    { name: 'man of 40', with: { ageYears: 40, sex: 'male' }, value: 2 },
    { name: 'haemoglobin 159', with: { haemoglobinGPerL: 159 }, value: 4 },
    {
      name: 'nine is not safe',
      with: { haemoglobinGPerL: 120, pulsePerMinute: 80 },
      value: 9,
      code: 'admit',
    },
    {
      name: 'highest is 35',
      with: {
        ageYears: 80,
        sex: 'male',
        previousAdmission: true,
        bloodOnRectalExamination: true,
        pulsePerMinute: 130,
        systolicBpMmHg: 70,
        haemoglobinGPerL: 50,
      },
      value: 35,
    },
    {
      name: 'haemoglobin in g/dL is refused',
      with: { haemoglobinGPerL: 14 },
      invalid: { haemoglobinGPerL: 'below-minimum' },
    },
  ],
};
