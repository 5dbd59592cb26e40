import { age, number } from '../../fields.ts';
import { formatNumber } from '../../result.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Alveolar–arterial oxygen gradient in mmHg, with a respiratory quotient of 0.8 and 47 mmHg of water vapour. */
export const alveolarArterialGradient = defineScore({
  id: 'alveolar-arterial-gradient',
  name: 'Alveolar–arterial oxygen gradient',
  version: '1974',
  category: 'lung',
  source: {
    text: 'Mellemgaard K. The alveolar-arterial oxygen difference: its size and components in normal man. Acta Physiol Scand 1966;67:10–20 (expected 2.5 + 0.21 × age); alveolar gas equation after Fenn WO, Rahn H, Otis AB. Am J Physiol 1946;146:637–653.',
    doi: '10.1111/j.1748-1716.1966.tb03281.x',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: 'mm[Hg]',
  decimals: 1,
  fields: {
    ageYears: age(14, 110),
    pao2MmHg: number('PaO₂', 'mm[Hg]', 15, 700),
    paco2MmHg: number('PaCO₂', 'mm[Hg]', 5, 150),
    fio2Percent: number('Inspired oxygen', '%', 21, 100),
    barometricMmHg: number('Barometric pressure', 'mm[Hg]', 300, 800),
  },
  interpretation: [[-1000, 'expected', 'Not above what is expected at this age on air.']],
  check: ({ pao2MmHg, paco2MmHg, fio2Percent, barometricMmHg }) =>
    (fio2Percent / 100) * (barometricMmHg - 47) - paco2MmHg / 0.8 - pao2MmHg >= -10
      ? []
      : [
          {
            field: 'pao2MmHg',
            label: 'PaO₂',
            code: 'inconsistent',
            sentence: 'PaO₂ is higher than the alveolar pressure: check the inspired oxygen and the sample.',
          },
        ],
  compute: ({ ageYears, pao2MmHg, paco2MmHg, fio2Percent, barometricMmHg }) => {
    const alveolar = (fio2Percent / 100) * (barometricMmHg - 47) - paco2MmHg / 0.8;
    const value = alveolar - pao2MmHg;
    const expected = 2.5 + 0.21 * ageYears;
    const also = [
      { code: 'expected', label: 'Expected at this age on air', value: expected, unit: 'mm[Hg]' },
    ];
    if (fio2Percent > 21) {
      const sentence =
        'On oxygen: the gradient widens with the inspired fraction, and the value expected on air does not apply.';
      return { value, interpretation: { code: 'alveolar-arterial-gradient.on-oxygen', sentence } };
    }
    if (value <= expected) return { value, also };
    const sentence = `Above the ${formatNumber(expected, 1)} mmHg expected at this age on air: mismatch, shunt or a diffusion problem.`;
    return {
      value,
      also,
      interpretation: {
        code: 'alveolar-arterial-gradient.raised',
        sentence,
        parameters: { limit: expected },
      },
    };
  },
});
