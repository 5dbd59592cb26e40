import type { ModelCard } from '../src/model/card.ts';
import type { CardText } from './shipments.ts';

/** What the card of the wait-time model says. */
export const WAIT_CARD: {
  readonly title: string;
  readonly protocol: string;
  readonly data: ModelCard['data'];
  readonly text: CardText;
} = {
  title: 'Wait until called',
  protocol:
    'Trained on 300 simulated days, the range set on 60 others, judged on 100 more. Patients who found a doctor free and nobody ahead are left out: there is nothing to estimate. All figures are of simulated days.',
  data: [
    {
      name: 'Simulated clinic days',
      licence: 'Made by the training command',
      citation: 'packages/ml/train/clinic-day.ts',
    },
  ],
  text: {
    outputValue: 'Minutes until the patient is called: 10 %, 50 % and 90 % quantiles, and the mean.',
    outputType: 'Prediction: quantiles of a time, with the contributions of each input.',
    intendedUse: 'To tell patients and staff a range, with its reason, when the patient joins the queue.',
    intendedPopulation: 'Everyone who waits in a clinic with doctors on a rota, walk-ins and appointments.',
    intendedUsers: 'Patients, receptionists, nurses.',
    outOfScopeUse: 'Deciding who is seen first; judging staff.',
    knownRisks:
      'Trained on a simulation: a real clinic differs in ways that the simulation does not know. Retrain on own days as soon as there are some weeks of them, and show the measured past error beside the range.',
    trainingCriteria:
      'Every simulated patient who was seen and had to queue. Those who left unseen have no wait.',
    sensitiveInputs: 'None: no attribute of the person but the triage level.',
    trainingRepresentativeness: 'Not applicable: no people are in it.',
    trainingRelevance: 'As far as the simulation resembles the clinic; unknown until measured there.',
    fairnessApproach: 'No attribute of the person is an input but the triage level.',
    fairnessTestData: 'Not applicable: simulated patients have no attributes to compare.',
  },
};
