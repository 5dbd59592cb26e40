import { flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** PAWSS: complicated alcohol withdrawal. Ask only after drinking in the last 30 days or a positive alcohol level. */
export const pawss = defineScore({
  id: 'pawss',
  name: 'Prediction of Alcohol Withdrawal Severity Scale (PAWSS)',
  version: '2014',
  category: 'mental health',
  source: {
    text: 'Maldonado JR, Sher Y, Ashouri JF, et al. The Prediction of Alcohol Withdrawal Severity Scale (PAWSS): systematic literature review and pilot study of a new scale. Alcohol 2014;48:375–390.',
    doi: '10.1016/j.alcohol.2014.01.004',
  },
  confirmedBy: gdl('Prediction_of_Alcohol_Withdrawal_Severity_Scale.v1'),
  fields: {
    intoxicatedIn30Days: flag('Intoxicated within 30 days', 1),
    treatment: flag('Ever in treatment for alcohol', 1),
    previousWithdrawal: flag('Previous withdrawal', 1),
    blackouts: flag('Blackouts', 1),
    seizures: flag('Withdrawal seizures', 1),
    deliriumTremens: flag('Delirium tremens', 1),
    downers: flag('Alcohol with downers in 90 days', 1),
    otherSubstances: flag('Alcohol with another substance in 90 days', 1),
    levelAbove200: flag('Blood alcohol 200 mg/dL or more at presentation', 1),
    autonomicActivity: flag('Increased autonomic activity', 1),
  },
  interpretation: [
    [0, 'low', 'Below 4: low risk of complicated withdrawal.'],
    [4, 'high', '4 or more: high risk of complicated withdrawal.'],
  ],
});
