import { above, age, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Canadian Syncope Risk Score: serious event within 30 days. */
export const canadianSyncope = defineScore({
  id: 'canadian-syncope',
  name: 'Canadian Syncope Risk Score',
  version: '2016',
  category: 'emergency',
  source: {
    text: 'Thiruganasambandamoorthy V, Kwong K, Wells GA, et al. Development of the Canadian Syncope Risk Score to predict serious adverse events after emergency department assessment of syncope. CMAJ 2016;188:E289–E298.',
    doi: '10.1503/cmaj.151469',
  },
  confirmedBy: gdl('canadian_syncope_risk_score.v1'),
  fields: {
    ageYears: age(16, 120),
    vasovagalPredisposition: flag('Predisposition to vasovagal symptoms', -1),
    heartDisease: flag('History of heart disease', 1),
    systolicBpMmHg: number('Systolic blood pressure, lowest or highest', 'mm[Hg]', 30, 300, {
      bands: bands(2, [90, 0], [above(180), 2]),
    }),
    raisedTroponin: flag('Raised troponin', 2),
    abnormalQrsAxis: flag('Abnormal QRS axis (below −30° or above 100°)', 1),
    qrsMs: number('QRS duration', 'ms', 40, 300, { bands: bands(0, [above(130), 1]) }),
    qtcAbove480: flag('Corrected QT above 480 ms', 2),
    diagnosis: choice('Diagnosis in the emergency department', {
      vasovagal: ['Vasovagal syncope', -2],
      cardiac: ['Cardiac syncope', 2],
      neither: ['Neither', 0],
    }),
  },
  interpretation: [
    [-3, 'very-low', '−3 or −2: very low risk (0.4 to 0.7 %).'],
    [-1, 'low', '−1 or 0: low risk (1.2 to 1.9 %).'],
    [1, 'medium', '1 to 3: medium risk (3.1 to 8.1 %).'],
    [4, 'high', '4 or 5: high risk (12.9 to 19.7 %).'],
    [6, 'very-high', '6 or more: very high risk (28.9 % and above).'],
  ],
});
