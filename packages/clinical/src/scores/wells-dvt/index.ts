import { age, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Wells score for deep vein thrombosis, with previous thrombosis as in the 2003 version. */
export const wellsDvt = defineScore({
  id: 'wells-dvt',
  name: 'Wells score for deep vein thrombosis',
  version: '2003',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Wells PS, Anderson DR, Rodger M, et al. Evaluation of D-dimer in the diagnosis of suspected deep-vein thrombosis. N Engl J Med 2003;349:1227–1235. Table 1.',
    doi: '10.1056/NEJMoa023153',
  },
  confirmedBy: gdl('Wells_DVT_D_Dimer_US.v1'),
  fields: {
    ageYears: age(18, 120),
    activeCancer: flag('Active cancer', 1),
    paralysisOrPlaster: flag('Paralysis, paresis or recent plaster of the leg', 1),
    bedriddenOrSurgery: flag('Bedridden for 3 days or major surgery within 12 weeks', 1),
    localTenderness: flag('Tenderness along the deep veins', 1),
    entireLegSwollen: flag('Entire leg swollen', 1),
    calfSwelling: flag('Calf swollen by more than 3 cm against the other', 1),
    pittingOedema: flag('Pitting oedema of that leg only', 1),
    collateralVeins: flag('Collateral superficial veins', 1),
    previousDvt: flag('Previous deep vein thrombosis', 1),
    alternativeDiagnosis: flag('Another diagnosis at least as likely', -2),
  },
  interpretation: [
    [-2, 'unlikely', 'Below 2: deep vein thrombosis unlikely.'],
    [2, 'likely', '2 or more: deep vein thrombosis likely.'],
  ],
});
