import { above, age, bands, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Glasgow alcoholic hepatitis score. */
export const glasgowAlcoholicHepatitis = defineScore({
  id: 'glasgow-alcoholic-hepatitis',
  name: 'Glasgow alcoholic hepatitis score (GAHS)',
  version: '2005',
  category: 'liver and digestive',
  source: {
    text: 'Forrest EH, Evans CD, Stewart S, et al. Analysis of factors predictive of mortality in alcoholic hepatitis and derivation and validation of the Glasgow alcoholic hepatitis score. Gut 2005;54:1174–1179.',
    doi: '10.1136/gut.2004.050781',
  },
  confirmedBy: gdl('Glasgow_alcoholic_hepatitis_score.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(1, [50, 2]) }),
    leukocytes10e9PerL: number('Leukocytes', '10*9/L', 0, 500, { bands: bands(1, [15, 2]) }),
    ureaMmolPerL: number('Urea', 'mmol/L', 0.1, 120, { bands: bands(1, [5, 2]) }),
    prothrombinRatio: number('Prothrombin ratio or INR', '1', 0.5, 20, {
      bands: bands(1, [1.5, 2], [above(2), 3]),
    }),
    bilirubinUmolPerL: number('Bilirubin', 'umol/L', 1, 1500, { bands: bands(1, [125, 2], [above(250), 3]) }),
  },
  interpretation: [
    [5, 'below-9', 'Below 9: 28-day survival about 87 %.'],
    [9, 'from-9', '9 or more: 28-day survival about 46 %.'],
  ],
});
