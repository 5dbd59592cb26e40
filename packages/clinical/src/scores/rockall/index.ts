import { age, bands, choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Complete Rockall score, after endoscopy. */
export const rockall = defineScore({
  id: 'rockall',
  name: 'Rockall score',
  version: '1996',
  category: 'liver and digestive',
  source: {
    text: 'Rockall TA, Logan RF, Devlin HB, Northfield TC. Risk assessment after acute upper gastrointestinal haemorrhage. Gut 1996;38:316–321. Table 3.',
    doi: '10.1136/gut.38.3.316',
  },
  confirmedBy: gdl('Rockall_Score_Upper_GI_Bleeding_guideline.v1'),
  fields: {
    ageYears: age(16, 120, { bands: bands(0, [60, 1], [80, 2]) }),
    shock: choice('Shock', {
      none: ['None: systolic 100 mmHg or more and pulse below 100', 0],
      tachycardia: ['Pulse 100 or more, systolic 100 mmHg or more', 1],
      hypotension: ['Systolic below 100 mmHg', 2],
    }),
    comorbidity: choice('Comorbidity', {
      none: ['None major', 0],
      major: ['Heart failure, ischaemic heart disease or any major comorbidity', 2],
      severe: ['Renal failure, liver failure or disseminated malignancy', 3],
    }),
    diagnosis: choice('Diagnosis', {
      'mallory-weiss-or-none': ['Mallory–Weiss tear, or no lesion and no stigmata', 0],
      other: ['All other diagnoses', 1],
      malignancy: ['Malignancy of the upper gastrointestinal tract', 2],
    }),
    stigmata: choice('Stigmata of recent haemorrhage', {
      none: ['None, or a dark spot only', 0],
      major: ['Blood, adherent clot, visible or spurting vessel', 2],
    }),
  },
  interpretation: [
    [0, 'low', '0 to 2: low risk of rebleeding and death.'],
    [3, 'intermediate', '3 to 7: intermediate risk.'],
    [8, 'high', '8 or more: high risk; mortality about 40 %.'],
  ],
});
