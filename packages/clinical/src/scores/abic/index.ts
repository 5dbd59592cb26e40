import { age, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** ABIC score in alcoholic hepatitis: age × 0.1 + bilirubin × 0.08 + creatinine × 0.3 + INR × 0.8. */
export const abic = defineScore({
  id: 'abic',
  name: 'ABIC score',
  version: '2008',
  category: 'liver and digestive',
  source: {
    text: 'Dominguez M, Rincón D, Abraldes JG, et al. A new scoring system for prognostic stratification of patients with alcoholic hepatitis. Am J Gastroenterol 2008;103:2747–2756.',
    doi: '10.1111/j.1572-0241.2008.02104.x',
  },
  confirmedBy: gdl('ABIC.v1'),
  unit: '1',
  decimals: 2,
  fields: {
    ageYears: age(18, 120),
    bilirubinMgPerDl: number('Bilirubin', 'mg/dL', 0.1, 80),
    creatinineMgPerDl: number('Creatinine', 'mg/dL', 0.1, 30),
    inr: number('INR', '1', 0.5, 20),
  },
  interpretation: [
    [0, 'low', 'Below 6.71: 90-day survival 100 %.'],
    [6.71, 'intermediate', '6.71 to 8.99: 90-day survival 70 to 75 %.'],
    [9, 'high', '9.0 or more: 90-day survival about 25 %.'],
  ],
  compute: ({ ageYears, bilirubinMgPerDl, creatinineMgPerDl, inr }) => ({
    value: ageYears * 0.1 + bilirubinMgPerDl * 0.08 + creatinineMgPerDl * 0.3 + inr * 0.8,
  }),
});
