import { age, bands, choice, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** CHA₂DS₂-VASc: stroke in atrial fibrillation. */
export const cha2ds2Vasc = defineScore({
  id: 'cha2ds2-vasc',
  name: 'CHA₂DS₂-VASc',
  version: '2010',
  category: 'cardiovascular',
  source: {
    text: 'Lip GY, Nieuwlaat R, Pisters R, Lane DA, Crijns HJ. Refining clinical risk stratification for predicting stroke and thromboembolism in atrial fibrillation using a novel risk factor-based approach. Chest 2010;137:263–272. Rates: Friberg L et al. Eur Heart J 2012;33:1500–1510.',
    doi: '10.1378/chest.09-1584',
  },
  confirmedBy: gdl('CHA2DS2-VASc.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [65, 1], [75, 2]) }),
    sex: choice('Sex', { female: ['Female', 1], male: ['Male', 0] }),
    heartFailure: flag('Congestive heart failure or left ventricular dysfunction', 1),
    hypertension: flag('Hypertension', 1),
    diabetes: flag('Diabetes', 1),
    strokeOrTia: flag('Stroke, TIA or thromboembolism', 2),
    vascularDisease: flag('Vascular disease', 1),
  },
  interpretation: [
    [0, 'risk-0', 'Ischaemic stroke 0.2 % a year.'],
    [1, 'risk-1', 'Ischaemic stroke 0.6 % a year.'],
    [2, 'risk-2', 'Ischaemic stroke 2.2 % a year.'],
    [3, 'risk-3', 'Ischaemic stroke 3.2 % a year.'],
    [4, 'risk-4', 'Ischaemic stroke 4.8 % a year.'],
    [5, 'risk-5', 'Ischaemic stroke 7.2 % a year.'],
    [6, 'risk-6', 'Ischaemic stroke 9.7 % a year.'],
    [7, 'risk-7', 'Ischaemic stroke 11.2 % a year.'],
    [8, 'risk-8', 'Ischaemic stroke 10.8 % a year.'],
    [9, 'risk-9', 'Ischaemic stroke 12.2 % a year.'],
  ],
});
