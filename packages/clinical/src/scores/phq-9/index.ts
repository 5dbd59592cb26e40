import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { FREQUENCY } from '../frequency.ts';
import { gdl } from '../sources.ts';

/** PHQ-9 for depression. Any answer to the ninth item but "not at all" is named, whatever the sum. */
export const phq9 = defineScore({
  id: 'phq-9',
  name: 'Patient Health Questionnaire 9 (PHQ-9)',
  version: '2001',
  category: 'mental health',
  source: {
    text: 'Kroenke K, Spitzer RL, Williams JB. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606–613.',
    doi: '10.1046/j.1525-1497.2001.016009606.x',
  },
  confirmedBy: gdl('PHQ9.v1'),
  fields: {
    interest: choice('1 Little interest or pleasure', FREQUENCY),
    mood: choice('2 Feeling down or hopeless', FREQUENCY),
    sleep: choice('3 Trouble sleeping, or sleeping too much', FREQUENCY),
    energy: choice('4 Tired', FREQUENCY),
    appetite: choice('5 Poor appetite or overeating', FREQUENCY),
    selfWorth: choice('6 Feeling bad about oneself', FREQUENCY),
    concentration: choice('7 Trouble concentrating', FREQUENCY),
    movement: choice('8 Slowed or restless', FREQUENCY),
    selfHarm: choice('9 Thoughts of death or self-harm', FREQUENCY),
  },
  interpretation: [
    [0, 'minimal', '0 to 4: none to minimal depression.'],
    [5, 'mild', '5 to 9: mild depression.'],
    [10, 'moderate', '10 to 14: moderate depression.'],
    [15, 'moderately-severe', '15 to 19: moderately severe depression.'],
    [20, 'severe', '20 to 27: severe depression.'],
  ],
  compute: ({ selfHarm }, chart) =>
    selfHarm === 'not-at-all'
      ? { value: chart.sum }
      : {
          value: chart.sum,
          notes: [
            {
              code: 'phq-9.self-harm',
              sentence:
                'Thoughts of death or self-harm were reported: assess the risk of suicide now, whatever the sum.',
            },
          ],
        },
});
