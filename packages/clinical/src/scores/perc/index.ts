import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Pulmonary embolism rule-out criteria: only for people whose clinical suspicion is already low (below 15 %). */
export const perc = defineScore({
  id: 'perc',
  name: 'Pulmonary Embolism Rule-out Criteria (PERC)',
  version: '2004',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Kline JA, Mitchell AM, Kabrhel C, Richman PB, Courtney DM. Clinical criteria to prevent unnecessary diagnostic testing in emergency department patients with suspected pulmonary embolism. J Thromb Haemost 2004;2:1247–1255.',
    doi: '10.1111/j.1538-7836.2004.00790.x',
  },
  confirmedBy: gdl('PERC.v1'),
  unit: '{criteria}',
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [50, 1]) }),
    pulsePerMinute: number('Pulse', '/min', 20, 300, { bands: bands(0, [100, 1]) }),
    spo2Percent: number('Oxygen saturation on room air', '%', 40, 100, { bands: bands(1, [95, 0]) }),
    unilateralLegSwelling: flag('Unilateral leg swelling', 1),
    haemoptysis: flag('Haemoptysis', 1),
    recentSurgeryOrTrauma: flag('Surgery or trauma within 4 weeks', 1),
    previousVte: flag('Previous deep vein thrombosis or pulmonary embolism', 1),
    oestrogen: flag('Oestrogen use', 1),
  },
  interpretation: [
    [
      0,
      'ruled-out',
      'No criterion: with low clinical suspicion, pulmonary embolism is ruled out without a test.',
    ],
    [1, 'not-ruled-out', 'At least one criterion: pulmonary embolism is not ruled out by this rule.'],
  ],
});
