import { above, age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Revised Geneva score for pulmonary embolism: no judgement, only facts. */
export const revisedGeneva = defineScore({
  id: 'revised-geneva',
  name: 'Revised Geneva score',
  version: '2006',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Le Gal G, Righini M, Roy PM, et al. Prediction of pulmonary embolism in the emergency department: the revised Geneva score. Ann Intern Med 2006;144:165–171. Table 3.',
    doi: '10.7326/0003-4819-144-3-200602070-00004',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [above(65), 1]) }),
    previousVte: flag('Previous deep vein thrombosis or pulmonary embolism', 3),
    surgeryOrFracture: flag('Surgery under general anaesthesia or lower-limb fracture within a month', 2),
    activeCancer: flag('Active cancer', 2),
    unilateralLegPain: flag('Unilateral lower-limb pain', 3),
    haemoptysis: flag('Haemoptysis', 2),
    pulsePerMinute: number('Pulse', '/min', 20, 300, { bands: bands(0, [75, 3], [95, 5]) }),
    painOnPalpationAndOedema: flag('Pain on deep-vein palpation and unilateral oedema', 4),
  },
  interpretation: [
    [0, 'low', '0 to 3: low probability (8 % in the validation).'],
    [4, 'intermediate', '4 to 10: intermediate probability (28 %).'],
    [11, 'high', '11 or more: high probability (74 %).'],
  ],
});
