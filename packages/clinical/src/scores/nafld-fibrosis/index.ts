import { age, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** NAFLD fibrosis score. */
export const nafldFibrosis = defineScore({
  id: 'nafld-fibrosis',
  name: 'NAFLD fibrosis score',
  version: '2007',
  category: 'liver and digestive',
  source: {
    text: 'Angulo P, Hui JM, Marchesini G, et al. The NAFLD fibrosis score: a noninvasive system that identifies liver fibrosis in patients with NAFLD. Hepatology 2007;45:846–854.',
    doi: '10.1002/hep.21496',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '1',
  decimals: 3,
  fields: {
    ageYears: age(18, 110),
    bmi: number('Body mass index', 'kg/m2', 10, 100),
    diabetesOrImpairedFastingGlucose: flag('Diabetes or impaired fasting glucose'),
    astUPerL: number('AST', 'U/L', 1, 10_000),
    altUPerL: number('ALT', 'U/L', 1, 10_000),
    platelets10e9PerL: number('Platelets', '10*9/L', 1, 3200),
    albuminGPerDl: number('Albumin', 'g/dL', 0.5, 7),
  },
  interpretation: [
    [-100, 'low', 'Below −1.455: advanced fibrosis unlikely.'],
    [-1.455, 'indeterminate', '−1.455 to 0.676: undecided.'],
    [0.6760001, 'high', 'Above 0.676: advanced fibrosis likely.'],
  ],
  compute: (values) => ({
    value:
      -1.675 +
      0.037 * values.ageYears +
      0.094 * values.bmi +
      (values.diabetesOrImpairedFastingGlucose ? 1.13 : 0) +
      (0.99 * values.astUPerL) / values.altUPerL -
      0.013 * values.platelets10e9PerL -
      0.66 * values.albuminGPerDl,
  }),
});
