import { bands, choice, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Modified Early Warning Score for medical inpatients. New confusion is scored as responding to voice. */
export const mews = defineScore({
  id: 'mews',
  name: 'Modified Early Warning Score (MEWS)',
  version: '2001',
  category: 'deterioration',
  source: {
    text: 'Subbe CP, Kruger M, Rutherford P, Gemmel L. Validation of a modified Early Warning Score in medical admissions. QJM 2001;94:521–526. Table 1.',
    doi: '10.1093/qjmed/94.10.521',
  },
  confirmedBy: gdl('MEWS.v1.1'),
  fields: {
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, {
      whole: true,
      bands: bands(2, [9, 0], [15, 1], [21, 2], [30, 3]),
    }),
    pulsePerMinute: number('Pulse', '/min', 0, 300, {
      whole: true,
      bands: bands(2, [41, 1], [51, 0], [101, 1], [111, 2], [130, 3]),
    }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300, {
      whole: true,
      bands: bands(3, [71, 2], [81, 1], [101, 0], [200, 2]),
    }),
    temperatureCelsius: number('Temperature', 'Cel', 20, 45, {
      chartDecimals: 1,
      bands: bands(2, [35, 0], [38.5, 2]),
    }),
    consciousness: choice('Consciousness', {
      alert: ['Alert', 0],
      confusion: ['New confusion', 1],
      voice: ['Responds to voice', 1],
      pain: ['Responds to pain', 2],
      unresponsive: ['Unresponsive', 3],
    }),
  },
  interpretation: [
    [0, 'low', 'Below the critical score of 5.'],
    [
      5,
      'critical',
      'Score of 5 or more: higher risk of death and of admission to intensive or high-dependency care.',
    ],
  ],
});
