import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Padua prediction score: venous thromboembolism in medical inpatients. */
export const padua = defineScore({
  id: 'padua',
  name: 'Padua prediction score',
  version: '2010',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Barbar S, Noventa F, Rossetto V, et al. A risk assessment model for the identification of hospitalized medical patients at risk for venous thromboembolism: the Padua Prediction Score. J Thromb Haemost 2010;8:2450–2457.',
    doi: '10.1111/j.1538-7836.2010.04044.x',
  },
  confirmedBy: gdl('Padua_prediction.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [70, 1]) }),
    activeCancer: flag('Active cancer', 3),
    previousVte: flag('Previous venous thromboembolism', 3),
    reducedMobility: flag('Reduced mobility', 3),
    thrombophilia: flag('Known thrombophilia', 3),
    recentTraumaOrSurgery: flag('Trauma or surgery within a month', 2),
    heartOrRespiratoryFailure: flag('Heart or respiratory failure', 1),
    infarctionOrStroke: flag('Acute myocardial infarction or stroke', 1),
    infectionOrRheumaticDisorder: flag('Acute infection or rheumatological disorder', 1),
    bmi: number('Body mass index', 'kg/m2', 10, 100, { bands: bands(0, [30, 1]) }),
    hormonalTreatment: flag('Ongoing hormonal treatment', 1),
  },
  interpretation: [
    [0, 'low', 'Below 4: low risk (0.3 %).'],
    [4, 'high', '4 or more: high risk (11 % without prophylaxis).'],
  ],
});
