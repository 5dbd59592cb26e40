import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    ageYears: 40,
    shock: 'none',
    comorbidity: 'none',
    diagnosis: 'mallory-weiss-or-none',
    stigmata: 'none',
  },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'age 60', with: { ageYears: 60 }, value: 1 },
    { name: 'age 80', with: { ageYears: 80 }, value: 2 },
    {
      name: 'ulcer with clot',
      with: { diagnosis: 'other', stigmata: 'major' },
      value: 3,
      code: 'intermediate',
    },
    {
      name: 'highest is 11',
      with: {
        ageYears: 85,
        shock: 'hypotension',
        comorbidity: 'severe',
        diagnosis: 'malignancy',
        stigmata: 'major',
      },
      value: 11,
      code: 'high',
    },
    {
      name: 'no endoscopy yet',
      with: { diagnosis: undefined, stigmata: undefined },
      missing: ['diagnosis', 'stigmata'],
    },
  ],
};
