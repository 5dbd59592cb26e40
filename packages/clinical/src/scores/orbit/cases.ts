import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 60,
    sex: 'male',
    haemoglobinGPerL: 145,
    egfr: 80,
    bleedingHistory: false,
    antiplatelet: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'age 75', with: { ageYears: 75 }, value: 1 },
    { name: 'haemoglobin 129 in a man', with: { haemoglobinGPerL: 129 }, value: 2, code: 'low' },
    { name: 'haemoglobin 125 in a woman is fine', with: { sex: 'female', haemoglobinGPerL: 125 }, value: 0 },
    { name: 'haematocrit alone', with: { haematocritPercent: 38 }, value: 2 },
    {
      name: 'all is 7',
      with: { ageYears: 80, haemoglobinGPerL: 100, egfr: 40, bleedingHistory: true, antiplatelet: true },
      value: 7,
      code: 'high',
    },
    {
      name: 'haemoglobin in g/dL is refused',
      with: { haemoglobinGPerL: 13 },
      invalid: { haemoglobinGPerL: 'below-minimum' },
    },
  ],
};
