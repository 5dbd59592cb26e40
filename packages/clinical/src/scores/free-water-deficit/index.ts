import { choice, number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Share of body weight that is water. */
const WATER: Readonly<Record<'child' | 'adult' | 'elderly', readonly [male: number, female: number]>> = {
  child: [0.6, 0.6],
  adult: [0.6, 0.5],
  elderly: [0.5, 0.45],
};

/** Free water deficit in hypernatraemia: total body water × (sodium / desired sodium − 1), in litres. */
export const freeWaterDeficit = defineScore({
  id: 'free-water-deficit',
  name: 'Free water deficit',
  version: '2000',
  category: 'acid-base and electrolytes',
  source: {
    text: 'Adrogué HJ, Madias NE. Hypernatremia. N Engl J Med 2000;342:1493–1499 (total body water 0.6 of the weight in men and children, 0.5 in women and elderly men, 0.45 in elderly women).',
    doi: '10.1056/NEJM200005183422006',
  },
  confirmedBy: gdl('Free_water_deficit_hypernatremia.v1'),
  unit: 'L',
  decimals: 1,
  fields: {
    sex: sexField,
    ageGroup: choice('Age group', { child: ['Child'], adult: ['Adult'], elderly: ['Elderly'] }),
    weightKg: number('Weight', 'kg', 2, 400),
    sodiumMmolPerL: number('Sodium', 'mmol/L', 100, 220),
    desiredSodiumMmolPerL: number('Desired sodium', 'mmol/L', 100, 180),
  },
  interpretation: [
    [0, 'deficit', 'Lower sodium slowly: not more than 10 to 12 mmol/L a day in a chronic disorder.'],
  ],
  check: ({ sodiumMmolPerL, desiredSodiumMmolPerL }) =>
    desiredSodiumMmolPerL < sodiumMmolPerL
      ? []
      : [
          {
            field: 'desiredSodiumMmolPerL',
            label: 'Desired sodium',
            code: 'inconsistent',
            limit: sodiumMmolPerL,
            unit: 'mmol/L',
            sentence: 'Desired sodium must be below the sodium.',
          },
        ],
  compute: ({ sex, ageGroup, weightKg, sodiumMmolPerL, desiredSodiumMmolPerL }) => {
    const [male, female] = WATER[ageGroup];
    const water = (sex === 'male' ? male : female) * weightKg;
    return {
      value: water * (sodiumMmolPerL / desiredSodiumMmolPerL - 1),
      also: [{ code: 'total-body-water', label: 'Total body water', value: water, unit: 'L' }],
    };
  },
});
