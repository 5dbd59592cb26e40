import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/**
 * Estimated average glucose from HbA1c: 28.7 × HbA1c (NGSP %) − 46.7 mg/dL, over 18 for mmol/L. The paper also prints
 * rounded coefficients for mmol/L (1.59 and 2.59), which miss its own table by 0.1 at 8 and 10 %.
 */
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
  compute: ({ hba1cPercent }) => {
    const mgPerDl = 28.7 * hba1cPercent - 46.7;
    return {
      value: mgPerDl / 18,
      also: [{ code: 'mg-dl', label: 'In mg/dL', value: mgPerDl, unit: 'mg/dL' }],
    };
  },
});
