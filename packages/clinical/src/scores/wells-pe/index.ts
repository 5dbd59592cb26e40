import { age, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Wells score for pulmonary embolism. */
export const wellsPe = defineScore({
  id: 'wells-pe',
  name: 'Wells score for pulmonary embolism',
  version: '2000',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Wells PS, Anderson DR, Rodger M, et al. Derivation of a simple clinical model to categorize patients probability of pulmonary embolism: increasing the models utility with the SimpliRED D-dimer. Thromb Haemost 2000;83:416–420.',
    doi: '10.1055/s-0037-1613830',
  },
  confirmedBy: IMPLEMENTATIONS,
  decimals: 1,
  fields: {
    ageYears: age(18, 120),
    signsOfDvt: flag('Clinical signs of deep vein thrombosis', 3),
    peMostLikely: flag('Pulmonary embolism at least as likely as any other diagnosis', 3),
    pulseAbove100: flag('Pulse above 100 /min', 1.5),
    immobilisationOrSurgery: flag('Immobilisation for 3 days or surgery within 4 weeks', 1.5),
    previousVte: flag('Previous deep vein thrombosis or pulmonary embolism', 1.5),
    haemoptysis: flag('Haemoptysis', 1),
    cancer: flag('Cancer, treated within 6 months or palliative', 1),
  },
  interpretation: [
    [0, 'unlikely-low', '4 or less: pulmonary embolism unlikely (below 2: low in the three-level reading).'],
    [
      2,
      'unlikely-moderate',
      '4 or less: pulmonary embolism unlikely (2 to 6: moderate in the three-level reading).',
    ],
    [
      4.5,
      'likely-moderate',
      'Above 4: pulmonary embolism likely (2 to 6: moderate in the three-level reading).',
    ],
    [6.5, 'likely-high', 'Above 4: pulmonary embolism likely (above 6: high in the three-level reading).'],
  ],
});
