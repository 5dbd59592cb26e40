import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Pack-years: packs of 20 a day × years. */
export const packYears = defineScore({
  id: 'pack-years',
  name: 'Pack-years',
  version: '1',
  category: 'lung',
  source: {
    text: 'US Preventive Services Task Force. Screening for lung cancer: recommendation statement. JAMA 2021;325:962–970 (20 pack-years, 50 to 80 years).',
    doi: '10.1001/jama.2021.1117',
  },
  confirmedBy: gdl('Pack_Years_Calculator_guideline.v1'),
  unit: '{pack-years}',
  decimals: 1,
  fields: {
    cigarettesPerDay: number('Cigarettes a day', '/d', 0, 200),
    yearsSmoked: number('Years smoked', 'a', 0, 100),
  },
  interpretation: [
    [0, 'below-20', 'Below 20 pack-years.'],
    [
      20,
      'from-20',
      '20 pack-years or more: screening for lung cancer is recommended from 50 to 80 years (USPSTF).',
    ],
  ],
  compute: ({ cigarettesPerDay, yearsSmoked }) => ({ value: (cigarettesPerDay / 20) * yearsSmoked }),
});
