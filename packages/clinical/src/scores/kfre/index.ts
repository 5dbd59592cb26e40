import { age, choice, number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/**
 * Kidney failure risk equation with four variables, in percent over 5 years (the value) and 2 years, for CKD G3a to G5.
 * The baseline is recalibrated by region.
 */
export const kfre = defineScore({
  id: 'kfre',
  name: 'Kidney failure risk equation, 4 variables (KFRE)',
  version: '2016',
  category: 'kidney',
  source: {
    text: 'Tangri N, Grams ME, Levey AS, et al. Multinational assessment of accuracy of equations for predicting risk of kidney failure: a meta-analysis. JAMA 2016;315:164–174. (Tangri N et al. JAMA 2011;305:1553–1559.)',
    doi: '10.1001/jama.2015.18202',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '%',
  decimals: 1,
  fields: {
    ageYears: age(18, 110),
    sex: sexField,
    egfr: number('eGFR', 'mL/min/{1.73_m2}', 3, 59.999, { validated: true }),
    albuminCreatinineMgPerG: number('Urine albumin–creatinine ratio', 'mg/g', 0.1, 30_000),
    region: choice('Region', { 'north-america': ['North America'], elsewhere: ['Elsewhere'] }),
  },
  interpretation: [
    [0, 'low', 'Below 5 % in 5 years.'],
    [5, 'raised', '5 % or more in 5 years: referral to nephrology (NICE NG203).'],
    [15, 'high', '15 % or more in 5 years.'],
  ],
  compute: ({ ageYears, sex, egfr, albuminCreatinineMgPerG, region }) => {
    const score =
      -0.2201 * (ageYears / 10 - 7.036) +
      0.2467 * ((sex === 'male' ? 1 : 0) - 0.5642) -
      0.5567 * (egfr / 5 - 7.222) +
      0.451 * (Math.log(albuminCreatinineMgPerG) - 5.137);
    const [five, two] = region === 'north-america' ? [0.924, 0.975] : [0.9365, 0.9832];
    const risk = (baseline: number): number => 100 * (1 - baseline ** Math.exp(score));
    return {
      value: risk(five),
      also: [{ code: 'two-year', label: '2-year risk', value: risk(two), unit: '%' }],
    };
  },
});
