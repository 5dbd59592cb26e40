import { age, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** GRACE nomogram for death in hospital after an acute coronary syndrome. */
export const grace = defineScore({
  id: 'grace',
  name: 'GRACE score, in-hospital mortality',
  version: '2003',
  category: 'cardiovascular',
  source: {
    text: 'Granger CB, Goldberg RJ, Dabbous O, et al. Predictors of hospital mortality in the Global Registry of Acute Coronary Events. Arch Intern Med 2003;163:2345–2353. Figure 4. Risk groups: ESC guidelines.',
    doi: '10.1001/archinte.163.19.2345',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    ageYears: age(18, 120, {
      bands: bands(0, [30, 8], [40, 25], [50, 41], [60, 58], [70, 75], [80, 91], [90, 100]),
    }),
    pulsePerMinute: number('Pulse', '/min', 20, 300, {
      bands: bands(0, [50, 3], [70, 9], [90, 15], [110, 24], [150, 38], [200, 46]),
    }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300, {
      bands: bands(58, [80, 53], [100, 43], [120, 34], [140, 24], [160, 10], [200, 0]),
    }),
    creatinineMgPerDl: number('Creatinine', 'mg/dL', 0.1, 30, {
      chartDecimals: 2,
      bands: bands(1, [0.4, 4], [0.8, 7], [1.2, 10], [1.6, 13], [2, 21], [4, 28]),
    }),
    killip: choice('Killip class', {
      I: ['I: no heart failure', 0],
      II: ['II: rales or raised venous pressure', 20],
      III: ['III: pulmonary oedema', 39],
      IV: ['IV: cardiogenic shock', 59],
    }),
    cardiacArrest: flag('Cardiac arrest at admission', 39),
    stDeviation: flag('ST deviation', 28),
    raisedEnzymes: flag('Raised cardiac enzymes', 14),
  },
  interpretation: [
    [0, 'low', '108 or less: in-hospital mortality below 1 %.'],
    [109, 'intermediate', '109 to 140: in-hospital mortality 1 to 3 %.'],
    [141, 'high', 'Above 140: in-hospital mortality above 3 %.'],
  ],
});
