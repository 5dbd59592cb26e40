import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Body surface area by Mosteller: √(height × weight / 3600). */
export const bodySurfaceMosteller = defineScore({
  id: 'body-surface-mosteller',
  name: 'Body surface area, Mosteller',
  version: '1987',
  category: 'body size',
  source: {
    text: 'Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098.',
    doi: '10.1056/NEJM198710223171717',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: 'm2',
  decimals: 2,
  fields: { weightKg: number('Weight', 'kg', 1, 400), heightCm: number('Height', 'cm', 40, 250) },
  interpretation: [[0, 'area', 'Body surface area.']],
  compute: ({ weightKg, heightCm }) => ({ value: Math.sqrt((heightCm * weightKg) / 3600) }),
});
