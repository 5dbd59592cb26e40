import { flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Revised Cardiac Risk Index before non-cardiac surgery. */
export const rcri = defineScore({
  id: 'rcri',
  name: 'Revised Cardiac Risk Index (RCRI)',
  version: '1999',
  category: 'cardiovascular',
  source: {
    text: 'Lee TH, Marcantonio ER, Mangione CM, et al. Derivation and prospective validation of a simple index for prediction of cardiac risk of major noncardiac surgery. Circulation 1999;100:1043–1049. Rates: Duceppe E et al. Can J Cardiol 2017;33:17–32.',
    doi: '10.1161/01.CIR.100.10.1043',
  },
  confirmedBy: gdl('RCRI.v1'),
  fields: {
    highRiskSurgery: flag('Intraperitoneal, intrathoracic or suprainguinal vascular surgery', 1),
    ischaemicHeartDisease: flag('Ischaemic heart disease', 1),
    heartFailure: flag('Congestive heart failure', 1),
    cerebrovascularDisease: flag('Cerebrovascular disease', 1),
    insulin: flag('Insulin before surgery', 1),
    creatinineAbove2: flag('Creatinine above 2 mg/dL (177 µmol/L)', 1),
  },
  interpretation: [
    [0, 'class-1', '0: major cardiac event 3.9 %.'],
    [1, 'class-2', '1: major cardiac event 6.0 %.'],
    [2, 'class-3', '2: major cardiac event 10.1 %.'],
    [3, 'class-4', '3 or more: major cardiac event 15 %.'],
  ],
});
