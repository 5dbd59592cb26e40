import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Transtubular potassium gradient; needs urine osmolality above serum and urine sodium above 25 mmol/L. */
export const ttkg = defineScore({
  id: 'ttkg',
  name: 'Transtubular potassium gradient (TTKG)',
  version: '1990',
  category: 'kidney',
  source: {
    text: 'Ethier JH, Kamel KS, Magner PO, Lemann J, Halperin ML. The transtubular potassium concentration in patients with hypokalemia and hyperkalemia. Am J Kidney Dis 1990;15:309–315.',
    doi: '10.1016/S0272-6386(12)80076-X',
  },
  confirmedBy: gdl('transtubular_potassium_gradient_guideline.v1'),
  unit: '1',
  decimals: 0,
  fields: {
    serumPotassiumMmolPerL: number('Serum potassium', 'mmol/L', 1, 12),
    urinePotassiumMmolPerL: number('Urine potassium', 'mmol/L', 1, 400),
    serumOsmolalityMmolPerKg: number('Serum osmolality', 'mmol/kg', 40, 800),
    urineOsmolalityMmolPerKg: number('Urine osmolality', 'mmol/kg', 40, 1500),
  },
  interpretation: [
    [0, 'low', 'Below 3: expected when potassium is low.'],
    [3, 'middle', '3 to 7: inadequate when potassium is high; potassium wasting when it is low.'],
    [7, 'high', '7 or more: expected when potassium is high.'],
  ],
  compute: (values) => ({
    value:
      values.urinePotassiumMmolPerL /
      values.serumPotassiumMmolPerL /
      (values.urineOsmolalityMmolPerKg / values.serumOsmolalityMmolPerKg),
  }),
});
