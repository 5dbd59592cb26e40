import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Estimated average glucose from HbA1c: 1.59 × HbA1c (NGSP %) − 2.59 mmol/L. */
export const estimatedAverageGlucose = defineScore({
  id: 'estimated-average-glucose',
  name: 'Estimated average glucose (eAG)',
  version: '2008',
  category: 'endocrine and metabolic',
  source: {
    text: 'Nathan DM, Kuenen J, Borg R, Zheng H, Schoenfeld D, Heine RJ. Translating the A1C assay into estimated average glucose values. Diabetes Care 2008;31:1473–1478.',
    doi: '10.2337/dc08-0545',
  },
  confirmedBy: gdl('Estimated_Average_Glucose.v1'),
  unit: 'mmol/L',
  decimals: 1,
  fields: { hba1cPercent: number('HbA1c (NGSP)', '%', 3, 20) },
  interpretation: [[0, 'estimate', 'An estimate of the mean glucose of two to three months.']],
  compute: ({ hba1cPercent }) => ({
    value: 1.59 * hba1cPercent - 2.59,
    also: [{ code: 'mg-dl', label: 'In mg/dL', value: 28.7 * hba1cPercent - 46.7, unit: 'mg/dL' }],
  }),
});
