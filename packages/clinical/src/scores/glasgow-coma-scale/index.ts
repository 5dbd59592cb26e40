import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Glasgow Coma Scale. A component that cannot be tested makes the sum meaningless, so it is refused. */
export const glasgowComaScale = defineScore({
  id: 'glasgow-coma-scale',
  name: 'Glasgow Coma Scale (GCS)',
  version: '2014',
  category: 'nervous system',
  source: {
    text: 'Teasdale G, Maas A, Lecky F, Manley G, Stocchetti N, Murray G. The Glasgow Coma Scale at 40 years: standing the test of time. Lancet Neurol 2014;13:844–854. (Teasdale G, Jennett B. Lancet 1974;2:81–84.)',
    doi: '10.1016/S1474-4422(14)70120-6',
  },
  confirmedBy: gdl('GCS.v1'),
  fields: {
    eyes: choice('Eye opening', {
      spontaneous: ['Spontaneous', 4],
      sound: ['To sound', 3],
      pressure: ['To pressure', 2],
      none: ['None', 1],
    }),
    verbal: choice('Verbal response', {
      orientated: ['Orientated', 5],
      confused: ['Confused', 4],
      words: ['Words', 3],
      sounds: ['Sounds', 2],
      none: ['None', 1],
    }),
    motor: choice('Motor response', {
      obeys: ['Obeys commands', 6],
      localising: ['Localising', 5],
      'normal-flexion': ['Normal flexion', 4],
      'abnormal-flexion': ['Abnormal flexion', 3],
      extension: ['Extension', 2],
      none: ['None', 1],
    }),
  },
  interpretation: [
    [3, 'severe', '3 to 8: severe impairment; consider whether the airway is safe.'],
    [9, 'moderate', '9 to 12: moderate impairment.'],
    [13, 'mild', '13 or 14: mild impairment.'],
    [15, 'full', '15: fully alert.'],
  ],
});
