import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** AST to platelet ratio index. */
export const apri = defineScore({
  id: 'apri',
  name: 'AST to platelet ratio index (APRI)',
  version: '2003',
  category: 'liver and digestive',
  source: {
    text: 'Wai CT, Greenson JK, Fontana RJ, et al. A simple noninvasive index can predict both significant fibrosis and cirrhosis in patients with chronic hepatitis C. Hepatology 2003;38:518–526.',
    doi: '10.1053/jhep.2003.50346',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '1',
  decimals: 2,
  fields: {
    astUPerL: number('AST', 'U/L', 1, 10_000),
    astUpperLimitUPerL: number('Upper limit of normal of AST', 'U/L', 10, 100),
    platelets10e9PerL: number('Platelets', '10*9/L', 1, 3200),
  },
  interpretation: [
    [0, 'low', '0.5 or less: significant fibrosis unlikely.'],
    [0.5000001, 'indeterminate', 'Above 0.5 to 1.5: undecided.'],
    [1.5000001, 'high', 'Above 1.5: significant fibrosis likely; above 2.0 cirrhosis likely.'],
  ],
  compute: ({ astUPerL, astUpperLimitUPerL, platelets10e9PerL }) => ({
    value: ((astUPerL / astUpperLimitUPerL) * 100) / platelets10e9PerL,
  }),
});
