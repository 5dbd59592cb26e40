import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Calcium corrected for albumin: + 0.8 mg/dL for each g/dL below 4.0. Ionised calcium is better where it matters. */
export const correctedCalcium = defineScore({
  id: 'corrected-calcium',
  name: 'Corrected calcium',
  version: '1973',
  category: 'acid-base and electrolytes',
  source: {
    text: 'Payne RB, Little AJ, Williams RB, Milner JR. Interpretation of serum calcium in patients with abnormal serum proteins. BMJ 1973;4:643–646, with the slope of 0.8 mg/dL per g/dL (0.02 mmol/L per g/L) in common use.',
    doi: '10.1136/bmj.4.5893.643',
  },
  confirmedBy: gdl('Calcium_corrected.v1'),
  unit: 'mg/dL',
  decimals: 2,
  fields: {
    calciumMgPerDl: number('Total calcium', 'mg/dL', 3, 25),
    albuminGPerL: number('Albumin', 'g/L', 5, 80),
  },
  interpretation: [
    [0, 'low', 'Below 8.5 mg/dL: low.'],
    [8.5, 'normal', '8.5 to 10.5 mg/dL: usual range.'],
    [10.5000001, 'high', 'Above 10.5 mg/dL: high.'],
    [14, 'crisis', '14 mg/dL (3.5 mmol/L) or more: severe; act now.'],
  ],
  compute: ({ calciumMgPerDl, albuminGPerL }) => ({ value: calciumMgPerDl + 0.8 * (4 - albuminGPerL / 10) }),
});
