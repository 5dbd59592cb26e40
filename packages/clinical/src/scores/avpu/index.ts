import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** AVPU as an ordinal. New confusion is the C of ACVPU and belongs to NEWS2, not here. */
export const avpu = defineScore({
  id: 'avpu',
  name: 'AVPU',
  version: '2017',
  category: 'nervous system',
  source: {
    text: 'Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017: ACVPU scale, section on level of consciousness.',
  },
  confirmedBy: gdl('NEWS.v1'),
  unit: '{step}',
  fields: {
    consciousness: choice('Consciousness', {
      alert: ['Alert', 0],
      voice: ['Responds to voice', 1],
      pain: ['Responds to pain', 2],
      unresponsive: ['Unresponsive', 3],
    }),
  },
  interpretation: [
    [0, 'alert', 'Alert.'],
    [1, 'voice', 'Responds to voice.'],
    [2, 'pain', 'Responds only to pain: the airway may be at risk.'],
    [3, 'unresponsive', 'Unresponsive: the airway is at risk.'],
  ],
});
