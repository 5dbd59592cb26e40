import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Fractional excretion of sodium. Urine and serum in the same units each. */
export const fractionalSodium = defineScore({
  id: 'fractional-sodium',
  name: 'Fractional excretion of sodium (FENa)',
  version: '1976',
  category: 'kidney',
  source: {
    text: 'Espinel CH. The FENa test: use in the differential diagnosis of acute renal failure. JAMA 1976;236:579–581.',
    doi: '10.1001/jama.1976.03270060029022',
  },
  confirmedBy: gdl('Fractional_sodium_excretion.v1'),
  unit: '%',
  decimals: 2,
  fields: {
    serumSodiumMmolPerL: number('Serum sodium', 'mmol/L', 90, 200),
    urineSodiumMmolPerL: number('Urine sodium', 'mmol/L', 1, 400),
    serumCreatinineUmolPerL: number('Serum creatinine', 'umol/L', 10, 3000),
    urineCreatinineUmolPerL: number('Urine creatinine', 'umol/L', 100, 100_000),
  },
  interpretation: [
    [0, 'prerenal', 'Below 1 %: prerenal cause likely.'],
    [1, 'intrinsic', '1 % or more: intrinsic renal cause likely; diuretics make it unreliable.'],
  ],
  compute: ({
    serumSodiumMmolPerL,
    urineSodiumMmolPerL,
    serumCreatinineUmolPerL,
    urineCreatinineUmolPerL,
  }) => ({
    value:
      (100 * urineSodiumMmolPerL * serumCreatinineUmolPerL) / (serumSodiumMmolPerL * urineCreatinineUmolPerL),
  }),
});
