import { above, age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Simplified PESI. */
export const spesi = defineScore({
  id: 'spesi',
  name: 'Simplified Pulmonary Embolism Severity Index (sPESI)',
  version: '2010',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Jiménez D, Aujesky D, Moores L, et al. Simplification of the pulmonary embolism severity index for prognostication in patients with acute symptomatic pulmonary embolism. Arch Intern Med 2010;170:1383–1389.',
    doi: '10.1001/archinternmed.2010.199',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [above(80), 1]) }),
    cancer: flag('Cancer', 1),
    chronicCardiopulmonaryDisease: flag('Chronic cardiopulmonary disease', 1),
    pulsePerMinute: number('Pulse', '/min', 20, 300, { bands: bands(0, [110, 1]) }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300, { bands: bands(1, [100, 0]) }),
    spo2Percent: number('Oxygen saturation', '%', 40, 100, { bands: bands(1, [90, 0]) }),
  },
  interpretation: [
    [0, 'low', '0: low risk, 30-day mortality 1.0 %.'],
    [1, 'high', '1 or more: high risk, 30-day mortality 10.9 %.'],
  ],
});
