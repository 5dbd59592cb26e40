import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** ECOG performance status. */
export const ecog = defineScore({
  id: 'ecog',
  name: 'ECOG performance status',
  version: '1982',
  category: 'cancer',
  source: {
    text: 'Oken MM, Creech RH, Tormey DC, et al. Toxicity and response criteria of the Eastern Cooperative Oncology Group. Am J Clin Oncol 1982;5:649–655.',
    doi: '10.1097/00000421-198212000-00014',
  },
  confirmedBy: gdl('ECOG_zubrod.v1'),
  unit: '{grade}',
  fields: {
    status: choice('Status', {
      active: ['Fully active', 0],
      restricted: ['Restricted in strenuous activity, ambulatory', 1],
      'self-care': ['All self-care, no work, up more than half of the day', 2],
      limited: ['Limited self-care, in bed or chair more than half of the day', 3],
      disabled: ['Completely disabled', 4],
      dead: ['Dead', 5],
    }),
  },
  interpretation: [
    [0, 'grade-0', 'Fully active.'],
    [1, 'grade-1', 'Restricted in strenuous activity only.'],
    [2, 'grade-2', 'Cares for self, does not work.'],
    [3, 'grade-3', 'Cares for self in part.'],
    [4, 'grade-4', 'Completely disabled.'],
    [5, 'grade-5', 'Dead.'],
  ],
});
