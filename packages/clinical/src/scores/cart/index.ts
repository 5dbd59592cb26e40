import { age, bands, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Cardiac Arrest Risk Triage score for ward patients. */
export const cart = defineScore({
  id: 'cart',
  name: 'Cardiac Arrest Risk Triage (CART) score',
  version: '2012',
  category: 'deterioration',
  source: {
    text: 'Churpek MM, Yuen TC, Park SY, Meltzer DO, Hall JB, Edelson DP. Derivation of a cardiac arrest prediction model using ward vital signs. Crit Care Med 2012;40:2102–2108.',
    doi: '10.1097/CCM.0b013e318250aa5a',
  },
  confirmedBy: gdl('CART_score_guideline.v1'),
  fields: {
    ageYears: age(16, 120, { bands: bands(0, [55, 4], [70, 9]) }),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, {
      whole: true,
      bands: bands(0, [21, 8], [24, 12], [26, 15], [30, 22]),
    }),
    pulsePerMinute: number('Pulse', '/min', 0, 300, { whole: true, bands: bands(0, [110, 4], [140, 13]) }),
    diastolicBpMmHg: number('Diastolic blood pressure', 'mm[Hg]', 0, 200, {
      whole: true,
      bands: bands(13, [35, 6], [40, 4], [50, 0]),
    }),
  },
  interpretation: [
    [0, 'low', '20 or below: lower risk of cardiac arrest within 48 hours.'],
    [21, 'high', 'Above 20: higher risk of cardiac arrest within 48 hours.'],
  ],
});
