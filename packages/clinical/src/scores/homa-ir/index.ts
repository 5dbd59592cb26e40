import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** HOMA of insulin resistance: fasting glucose (mmol/L) × insulin (mU/L) / 22.5. */
export const homaIr = defineScore({
  id: 'homa-ir',
  name: 'HOMA-IR',
  version: '1985',
  category: 'endocrine and metabolic',
  source: {
    text: 'Matthews DR, Hosker JP, Rudenski AS, Naylor BA, Treacher DF, Turner RC. Homeostasis model assessment: insulin resistance and beta-cell function from fasting plasma glucose and insulin concentrations in man. Diabetologia 1985;28:412–419.',
    doi: '10.1007/BF00280883',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '1',
  decimals: 2,
  fields: {
    glucoseMmolPerL: number('Fasting glucose', 'mmol/L', 1, 40),
    insulinMilliUnitsPerL: number('Fasting insulin', 'm[iU]/L', 0.1, 500),
  },
  interpretation: [
    [
      0,
      'index',
      '1 in a healthy young person of normal weight; higher means more resistance. There is no universal limit.',
    ],
  ],
  compute: ({ glucoseMmolPerL, insulinMilliUnitsPerL }) => ({
    value: (glucoseMmolPerL * insulinMilliUnitsPerL) / 22.5,
  }),
});
