import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';

/** AVPU as an ordinal, with the median GCS that each step had in poisoned adults. */
export const avpu = defineScore({
  id: 'avpu',
  name: 'AVPU',
  version: '2004',
  category: 'nervous system',
  source: {
    text: 'Kelly CA, Upex A, Bateman DN. Comparison of consciousness level assessment in the poisoned patient using the alert/verbal/painful/unresponsive scale and the Glasgow Coma Scale. Ann Emerg Med 2004;44:108–113.',
    doi: '10.1016/j.annemergmed.2004.03.028',
  },
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
    [0, 'alert', 'Alert (median GCS 15).'],
    [1, 'voice', 'Responds to voice (median GCS 13).'],
    [2, 'pain', 'Responds only to pain (median GCS 8): the airway may be at risk.'],
    [3, 'unresponsive', 'Unresponsive (median GCS 6): the airway is at risk.'],
  ],
});
