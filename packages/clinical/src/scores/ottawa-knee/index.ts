import { age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Ottawa knee rule. */
export const ottawaKnee = defineScore({
  id: 'ottawa-knee',
  name: 'Ottawa knee rule',
  version: '1996',
  category: 'emergency',
  source: {
    text: 'Stiell IG, Greenberg GH, Wells GA, et al. Prospective validation of a decision rule for the use of radiography in acute knee injuries. JAMA 1996;275:611–615.',
    doi: '10.1001/jama.1996.03530320035031',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '{criteria}',
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [55, 1]) }),
    isolatedPatellaTender: flag('Isolated tenderness of the patella', 1),
    fibulaHeadTender: flag('Tenderness at the head of the fibula', 1),
    cannotFlex90: flag('Unable to flex to 90°', 1),
    cannotBearWeight: flag('Unable to bear weight both immediately and for four steps now', 1),
  },
  interpretation: [
    [0, 'none', 'No X-ray is needed by this rule.'],
    [1, 'x-ray', 'X-ray of the knee.'],
  ],
});
