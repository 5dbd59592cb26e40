import { age, number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Creatinine clearance by Cockcroft and Gault, in mL/min, for drug doses. */
export const cockcroftGault = defineScore({
  id: 'cockcroft-gault',
  name: 'Creatinine clearance, Cockcroft–Gault',
  version: '1976',
  category: 'kidney',
  source: {
    text: 'Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. Nephron 1976;16:31–41.',
    doi: '10.1159/000180580',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: 'mL/min',
  fields: {
    ageYears: age(18, 110),
    sex: sexField,
    weightKg: number('Weight', 'kg', 20, 400),
    creatinineMgPerDl: number('Creatinine', 'mg/dL', 0.1, 30),
  },
  interpretation: [
    [0, 'severe', 'Below 30 mL/min: many doses change.'],
    [30, 'moderate', '30 to 59 mL/min: some doses change.'],
    [60, 'mild', '60 mL/min or more.'],
  ],
  compute: ({ ageYears, sex, weightKg, creatinineMgPerDl }) => ({
    value: (((140 - ageYears) * weightKg) / (72 * creatinineMgPerDl)) * (sex === 'female' ? 0.85 : 1),
  }),
});
