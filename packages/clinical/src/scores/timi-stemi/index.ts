import { above, age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** TIMI risk score for ST-elevation infarction. */
export const timiStemi = defineScore({
  id: 'timi-stemi',
  name: 'TIMI risk score for STEMI',
  version: '2000',
  category: 'cardiovascular',
  source: {
    text: 'Morrow DA, Antman EM, Charlesworth A, et al. TIMI risk score for ST-elevation myocardial infarction. Circulation 2000;102:2031–2037.',
    doi: '10.1161/01.CIR.102.17.2031',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [65, 2], [75, 3]) }),
    diabetesHypertensionOrAngina: flag('Diabetes, hypertension or angina', 1),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300, { bands: bands(3, [100, 0]) }),
    pulsePerMinute: number('Pulse', '/min', 20, 300, { bands: bands(0, [above(100), 2]) }),
    killipTwoToFour: flag('Killip class II to IV', 2),
    weightKg: number('Weight', 'kg', 20, 400, { bands: bands(1, [67, 0]) }),
    anteriorOrLbbb: flag('Anterior ST elevation or left bundle branch block', 1),
    timeToTreatmentAbove4h: flag('More than 4 hours to treatment', 1),
  },
  interpretation: [
    [0, 'risk-0', '30-day mortality 0.8 %.'],
    [1, 'risk-1', '30-day mortality 1.6 %.'],
    [2, 'risk-2', '30-day mortality 2.2 %.'],
    [3, 'risk-3', '30-day mortality 4.4 %.'],
    [4, 'risk-4', '30-day mortality 7.3 %.'],
    [5, 'risk-5', '30-day mortality 12.4 %.'],
    [6, 'risk-6', '30-day mortality 16.1 %.'],
    [7, 'risk-7', '30-day mortality 23.4 %.'],
    [8, 'risk-8', '30-day mortality 26.8 %.'],
    [9, 'risk-9', '30-day mortality 35.9 %.'],
  ],
});
