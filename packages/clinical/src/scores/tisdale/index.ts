import { above, age, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Tisdale score: QT prolongation in hospital. */
export const tisdale = defineScore({
  id: 'tisdale',
  name: 'Tisdale score',
  version: '2013',
  category: 'cardiovascular',
  source: {
    text: 'Tisdale JE, Jaynes HA, Kingery JR, et al. Development and validation of a risk score to predict QT interval prolongation in hospitalized patients. Circ Cardiovasc Qual Outcomes 2013;6:479–487.',
    doi: '10.1161/CIRCOUTCOMES.113.000152',
  },
  confirmedBy: gdl('Tisdale_Risk_Score_guideline.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [68, 1]) }),
    sex: choice('Sex', { female: ['Female', 1], male: ['Male', 0] }),
    loopDiuretic: flag('Loop diuretic', 1),
    potassiumMmolPerL: number('Potassium', 'mmol/L', 1, 12, { bands: bands(2, [above(3.5), 0]) }),
    qtcMs: number('QTc at admission', 'ms', 250, 800, { bands: bands(0, [450, 2]) }),
    acuteInfarction: flag('Acute myocardial infarction', 2),
    sepsis: flag('Sepsis', 3),
    heartFailure: flag('Heart failure', 3),
    qtDrugs: choice('QT-prolonging medicines', {
      none: ['None', 0],
      one: ['One', 3],
      'two-or-more': ['Two or more', 6],
    }),
  },
  interpretation: [
    [0, 'low', '6 or less: low risk.'],
    [7, 'moderate', '7 to 10: moderate risk.'],
    [11, 'high', '11 or more: high risk.'],
  ],
});
