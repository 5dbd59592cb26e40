import { age, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Oakland score: safe discharge after lower gastrointestinal bleeding. */
export const oakland = defineScore({
  id: 'oakland',
  name: 'Oakland score',
  version: '2017',
  category: 'liver and digestive',
  source: {
    text: 'Oakland K, Jairath V, Uberoi R, et al. Derivation and validation of a novel risk score for safe discharge after acute lower gastrointestinal bleeding: a modelling study. Lancet Gastroenterol Hepatol 2017;2:635–643.',
    doi: '10.1016/S2468-1253(17)30150-4',
  },
  confirmedBy: gdl('Oakland_Score_for_Safe_Discharge_After_Lower_GI_Bleed.v1'),
  fields: {
    ageYears: age(16, 120, { bands: bands(0, [40, 1], [70, 2]) }),
    sex: choice('Sex', { female: ['Female', 0], male: ['Male', 1] }),
    previousAdmission: flag('Previous admission for lower gastrointestinal bleeding', 1),
    bloodOnRectalExamination: flag('Blood on rectal examination', 1),
    pulsePerMinute: number('Pulse', '/min', 20, 300, {
      whole: true,
      bands: bands(0, [70, 1], [90, 2], [110, 3]),
    }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 50, 300, {
      whole: true,
      bands: bands(5, [90, 4], [120, 3], [130, 2], [160, 0]),
    }),
    haemoglobinGPerL: number('Haemoglobin', 'g/L', 36, 250, {
      whole: true,
      bands: bands(22, [70, 17], [90, 13], [110, 8], [130, 4], [160, 0]),
    }),
  },
  interpretation: [
    [0, 'safe', '8 or less: 95 % chance of safe discharge.'],
    [9, 'admit', 'Above 8: admission likely needed.'],
  ],
});
