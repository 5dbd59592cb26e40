import { age, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** ABCD² for early stroke after a transient ischaemic attack. Low scores do not replace imaging. */
export const abcd2 = defineScore({
  id: 'abcd2',
  name: 'ABCD² score',
  version: '2007',
  category: 'nervous system',
  source: {
    text: 'Johnston SC, Rothwell PM, Nguyen-Huynh MN, et al. Validation and refinement of scores to predict very early stroke risk after transient ischaemic attack. Lancet 2007;369:283–292.',
    doi: '10.1016/S0140-6736(07)60150-0',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [60, 1]) }),
    bloodPressure140Or90: flag('Blood pressure 140/90 mmHg or more at first assessment', 1),
    clinicalFeatures: choice('Clinical features', {
      other: ['Other', 0],
      speech: ['Speech disturbance without weakness', 1],
      weakness: ['Unilateral weakness', 2],
    }),
    durationMinutes: number('Duration', 'min', 0, 1440, { bands: bands(0, [10, 1], [60, 2]) }),
    diabetes: flag('Diabetes', 1),
  },
  interpretation: [
    [0, 'low', '0 to 3: stroke within 2 days in 1.0 %.'],
    [4, 'moderate', '4 or 5: stroke within 2 days in 4.1 %.'],
    [6, 'high', '6 or 7: stroke within 2 days in 8.1 %.'],
  ],
});
