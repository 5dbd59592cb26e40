import { above, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Modified SOFA: without blood gas, platelets or bilirubin, for triage when the laboratory is short. */
export const msofa = defineScore({
  id: 'msofa',
  name: 'Modified Sequential Organ Failure Assessment (mSOFA)',
  version: '2010',
  category: 'deterioration',
  source: {
    text: 'Grissom CK, Brown SM, Kuttler KG, et al. A modified sequential organ failure assessment score for critical care triage. Disaster Med Public Health Prep 2010;4:277–284.',
    doi: '10.1001/dmp.2010.40',
  },
  confirmedBy: gdl('mSOFA_Score_guideline.v1'),
  fields: {
    spo2Fio2: number('SpO₂/FiO₂', '1', 40, 500, {
      bands: bands(4, [above(150), 3], [above(235), 2], [above(315), 1], [above(400), 0]),
    }),
    jaundice: flag('Scleral icterus or jaundice', 3),
    circulation: choice('Circulation', {
      stable: ['No hypotension', 0],
      hypotension: ['Mean arterial pressure below 70 mmHg', 1],
      'low-dose': ['Dopamine up to 5, or dobutamine at any dose', 2],
      'medium-dose': ['Dopamine above 5, or adrenaline or noradrenaline up to 0.1', 3],
      'high-dose': ['Dopamine above 15, or adrenaline or noradrenaline above 0.1', 4],
    }),
    glasgowComaScale: number('Glasgow Coma Scale', '{points}', 3, 15, {
      whole: true,
      bands: bands(4, [6, 3], [10, 2], [13, 1], [15, 0]),
    }),
    creatinineMgPerDl: number('Creatinine', 'mg/dL', 0.1, 30, {
      chartDecimals: 1,
      bands: bands(0, [1.2, 1], [2, 2], [3.5, 3], [5, 4]),
    }),
  },
  interpretation: [
    [0, 'low', '30-day mortality about 4 % (score up to 7).'],
    [8, 'medium', '30-day mortality about 31 % (score 8 to 11).'],
    [12, 'high', '30-day mortality about 58 % (score above 11).'],
  ],
});
