import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Body surface area by DuBois and DuBois: 0.007184 × weight^0.425 × height^0.725. */
export const bodySurfaceDubois = defineScore({
  id: 'body-surface-dubois',
  name: 'Body surface area, DuBois',
  version: '1916',
  category: 'body size',
  source: {
    text: 'DuBois D, DuBois EF. A formula to estimate the approximate surface area if height and weight be known. Arch Intern Med 1916;17:863–871.',
    doi: '10.1001/archinte.1916.00080130010002',
  },
  confirmedBy: gdl('BSA_Dubois.v1'),
  unit: 'm2',
  decimals: 2,
  fields: { weightKg: number('Weight', 'kg', 1, 400), heightCm: number('Height', 'cm', 40, 250) },
  interpretation: [[0, 'area', 'Body surface area.']],
  compute: ({ weightKg, heightCm }) => ({ value: 0.007184 * weightKg ** 0.425 * heightCm ** 0.725 }),
});
