import { above, age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** OESIL risk score for syncope. */
export const oesil = defineScore({
  id: 'oesil',
  name: 'OESIL risk score',
  version: '2003',
  category: 'emergency',
  source: {
    text: 'Colivicchi F, Ammirati F, Melina D, Guido V, Imperoli G, Santini M. Development and prospective validation of a risk stratification system for patients with syncope in the emergency department: the OESIL risk score. Eur Heart J 2003;24:811–819.',
    doi: '10.1016/S0195-668X(02)00827-8',
  },
  confirmedBy: gdl('OESIL_Score_guideline.v1'),
  fields: {
    ageYears: age(12, 120, { bands: bands(0, [above(65), 1]) }),
    cardiovascularDisease: flag('Cardiovascular disease in the history', 1),
    noProdrome: flag('Syncope without prodromes', 1),
    abnormalEcg: flag('Abnormal ECG', 1),
  },
  interpretation: [
    [0, 'risk-0', '12-month mortality 0 %.'],
    [1, 'risk-1', '12-month mortality 0.8 %.'],
    [2, 'risk-2', '12-month mortality 19.6 %.'],
    [3, 'risk-3', '12-month mortality 34.7 %.'],
    [4, 'risk-4', '12-month mortality 57.1 %.'],
  ],
});
