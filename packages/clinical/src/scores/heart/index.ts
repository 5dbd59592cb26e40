import { age, bands, choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** HEART score for chest pain in the emergency department. */
export const heart = defineScore({
  id: 'heart',
  name: 'HEART score',
  version: '2008',
  category: 'cardiovascular',
  source: {
    text: 'Six AJ, Backus BE, Kelder JC. Chest pain in the emergency room: value of the HEART score. Neth Heart J 2008;16:191–196. Risks: Backus BE et al. Int J Cardiol 2013;168:2153–2158.',
    doi: '10.1007/BF03086144',
  },
  confirmedBy: gdl('HEART_Pathway_for_Early_Discharge_in_Acute_Chest_Pain_guideline.v1'),
  fields: {
    history: choice('History', {
      slightly: ['Slightly suspicious', 0],
      moderately: ['Moderately suspicious', 1],
      highly: ['Highly suspicious', 2],
    }),
    ecg: choice('ECG', {
      normal: ['Normal', 0],
      'non-specific': ['Non-specific repolarisation disturbance', 1],
      'st-deviation': ['Significant ST deviation', 2],
    }),
    ageYears: age(18, 120, { bands: bands(0, [45, 1], [65, 2]) }),
    riskFactors: choice('Risk factors', {
      none: ['None known', 0],
      'one-or-two': ['One or two', 1],
      'three-or-atherosclerosis': ['Three or more, or known atherosclerotic disease', 2],
    }),
    troponin: choice('Troponin', {
      normal: ['At or below the limit', 0],
      'one-to-three': ['One to three times the limit', 1],
      'above-three': ['More than three times the limit', 2],
    }),
  },
  interpretation: [
    [0, 'low', '0 to 3: major cardiac event within 6 weeks in 1.7 %.'],
    [4, 'moderate', '4 to 6: major cardiac event within 6 weeks in 16.6 %.'],
    [7, 'high', '7 to 10: major cardiac event within 6 weeks in 50.1 %.'],
  ],
});
