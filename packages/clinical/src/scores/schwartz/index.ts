import { age, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Bedside Schwartz eGFR for children, 0.413 × height (cm) / creatinine (mg/dL). */
export const schwartz = defineScore({
  id: 'schwartz',
  name: 'eGFR in children, bedside Schwartz',
  version: '2009',
  category: 'children',
  source: {
    text: 'Schwartz GJ, Muñoz A, Schneider MF, et al. New equations to estimate GFR in children with CKD. J Am Soc Nephrol 2009;20:629–637.',
    doi: '10.1681/ASN.2008030287',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: 'mL/min/{1.73_m2}',
  fields: {
    ageYears: age(1, 18),
    heightCm: number('Height', 'cm', 50, 220),
    creatinineMgPerDl: number('Creatinine', 'mg/dL', 0.1, 20),
  },
  interpretation: [
    [0, 'g5', 'Below 15.'],
    [15, 'g4', '15 to 29.'],
    [30, 'g3', '30 to 59.'],
    [60, 'g2', '60 to 89.'],
    [90, 'g1', '90 or more.'],
  ],
  compute: ({ heightCm, creatinineMgPerDl }) => ({ value: (0.413 * heightCm) / creatinineMgPerDl }),
});
