import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** quick SOFA: at the bedside, without laboratory, for people with suspected infection. */
export const qsofa = defineScore({
  id: 'qsofa',
  name: 'quick SOFA (qSOFA)',
  version: '2016',
  category: 'deterioration',
  source: {
    text: 'Singer M, Deutschman CS, Seymour CW, et al. The Third International Consensus Definitions for Sepsis and Septic Shock (Sepsis-3). JAMA 2016;315:801–810. Box 4.',
    doi: '10.1001/jama.2016.0287',
  },
  confirmedBy: gdl('qSOFA.v1'),
  fields: {
    ageYears: age(18, 120),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, {
      whole: true,
      bands: bands(0, [22, 1]),
    }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300, {
      whole: true,
      bands: bands(1, [101, 0]),
    }),
    alteredMentation: flag('Altered mentation (GCS below 15)', 1),
  },
  interpretation: [
    [0, 'not-high', 'Below 2: not high risk by qSOFA; this does not rule out sepsis.'],
    [2, 'high', '2 or more: with suspected infection, high risk of a poor outcome; look for organ failure.'],
  ],
});
