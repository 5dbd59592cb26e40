import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Norton scale for pressure ulcers: the lower, the worse. */
export const norton = defineScore({
  id: 'norton',
  name: 'Norton scale',
  version: '1962',
  category: 'operations',
  source: {
    text: 'Norton D, McLaren R, Exton-Smith AN. An investigation of geriatric nursing problems in hospital. London: National Corporation for the Care of Old People, 1962.',
  },
  confirmedBy: gdl('Norton_Score.v1'),
  fields: {
    physical: choice('Physical condition', {
      good: ['Good', 4],
      fair: ['Fair', 3],
      poor: ['Poor', 2],
      'very-bad': ['Very bad', 1],
    }),
    mental: choice('Mental condition', {
      alert: ['Alert', 4],
      apathetic: ['Apathetic', 3],
      confused: ['Confused', 2],
      stupor: ['Stupor', 1],
    }),
    activity: choice('Activity', {
      ambulant: ['Ambulant', 4],
      'walks-with-help': ['Walks with help', 3],
      'chair-bound': ['Chair bound', 2],
      'bed-bound': ['Bed bound', 1],
    }),
    mobility: choice('Mobility', {
      full: ['Full', 4],
      'slightly-limited': ['Slightly limited', 3],
      'very-limited': ['Very limited', 2],
      immobile: ['Immobile', 1],
    }),
    incontinence: choice('Incontinence', {
      none: ['None', 4],
      occasional: ['Occasional', 3],
      urine: ['Usually of urine', 2],
      double: ['Double', 1],
    }),
  },
  interpretation: [
    [5, 'very-high', 'Below 10: very high risk.'],
    [10, 'high', '10 to 14: high risk.'],
    [15, 'medium', '15 to 17: medium risk.'],
    [18, 'low', '18 to 20: low risk.'],
  ],
});
