import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { FREQUENCY } from '../frequency.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** GAD-7 for anxiety. */
export const gad7 = defineScore({
  id: 'gad-7',
  name: 'Generalised Anxiety Disorder 7 (GAD-7)',
  version: '2006',
  category: 'mental health',
  source: {
    text: 'Spitzer RL, Kroenke K, Williams JB, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092–1097.',
    doi: '10.1001/archinte.166.10.1092',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    nervous: choice('1 Nervous or on edge', FREQUENCY),
    control: choice('2 Not able to stop worrying', FREQUENCY),
    worry: choice('3 Worrying about many things', FREQUENCY),
    relax: choice('4 Trouble relaxing', FREQUENCY),
    restless: choice('5 Restless', FREQUENCY),
    irritable: choice('6 Irritable', FREQUENCY),
    afraid: choice('7 Afraid of something awful', FREQUENCY),
  },
  interpretation: [
    [0, 'minimal', '0 to 4: minimal anxiety.'],
    [5, 'mild', '5 to 9: mild anxiety.'],
    [10, 'moderate', '10 to 14: moderate anxiety.'],
    [15, 'severe', '15 to 21: severe anxiety.'],
  ],
});
