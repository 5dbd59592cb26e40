import { age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** ATRIA bleeding score. */
export const atriaBleeding = defineScore({
  id: 'atria-bleeding',
  name: 'ATRIA bleeding score',
  version: '2011',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Fang MC, Go AS, Chang Y, et al. A new risk scheme to predict warfarin-associated hemorrhage: the ATRIA study. J Am Coll Cardiol 2011;58:395–401.',
    doi: '10.1016/j.jacc.2011.03.031',
  },
  confirmedBy: gdl('ATRIA_bleeding_risk_score.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [75, 2]) }),
    anaemia: flag('Anaemia: haemoglobin below 130 g/L in men, 120 g/L in women', 3),
    severeRenalDisease: flag('eGFR below 30 or dialysis', 3),
    priorHaemorrhage: flag('Any prior haemorrhage', 1),
    hypertension: flag('Hypertension', 1),
  },
  interpretation: [
    [0, 'low', '0 to 3: 0.8 % a year.'],
    [4, 'intermediate', '4: 2.6 % a year.'],
    [5, 'high', '5 to 10: 5.8 % a year.'],
  ],
});
