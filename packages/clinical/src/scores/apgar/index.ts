import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Apgar score of a newborn at 1, 5 or 10 minutes. */
export const apgar = defineScore({
  id: 'apgar',
  name: 'Apgar score',
  version: '1953',
  category: 'pregnancy and newborn',
  source: {
    text: 'Apgar V. A proposal for a new method of evaluation of the newborn infant. Curr Res Anesth Analg 1953;32:260–267. Reading: AAP and ACOG. The Apgar score. Pediatrics 2015;136:819–822.',
    doi: '10.1542/peds.2015-2651',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    appearance: choice('Colour', {
      blue: ['Blue or pale', 0],
      'body-pink': ['Body pink, extremities blue', 1],
      pink: ['Completely pink', 2],
    }),
    pulse: choice('Heart rate', {
      absent: ['Absent', 0],
      'below-100': ['Below 100 /min', 1],
      'from-100': ['100 /min or more', 2],
    }),
    grimace: choice('Reflex irritability', {
      none: ['No response', 0],
      grimace: ['Grimace', 1],
      cry: ['Cry or active withdrawal', 2],
    }),
    activity: choice('Muscle tone', {
      limp: ['Limp', 0],
      'some-flexion': ['Some flexion', 1],
      active: ['Active motion', 2],
    }),
    respiration: choice('Respiration', {
      absent: ['Absent', 0],
      weak: ['Weak cry, hypoventilation', 1],
      good: ['Good, crying', 2],
    }),
  },
  interpretation: [
    [0, 'low', '0 to 3: low.'],
    [4, 'moderate', '4 to 6: moderately abnormal.'],
    [7, 'reassuring', '7 to 10: reassuring.'],
  ],
});
