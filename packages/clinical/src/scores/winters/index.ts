import { number, optional } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Winters: expected PaCO₂ in metabolic acidosis, 1.5 × bicarbonate + 8 ± 2 mmHg. */
export const winters = defineScore({
  id: 'winters',
  name: 'Winters’ formula',
  version: '1967',
  category: 'acid-base and electrolytes',
  source: {
    text: 'Albert MS, Dell RB, Winters RW. Quantitative displacement of acid-base equilibrium in metabolic acidosis. Ann Intern Med 1967;66:312–322.',
    doi: '10.7326/0003-4819-66-2-312',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: 'mm[Hg]',
  decimals: 1,
  fields: {
    bicarbonateMmolPerL: number('Bicarbonate', 'mmol/L', 1, 24, { validated: true }),
    paco2MmHg: optional(number('Measured PaCO₂', 'mm[Hg]', 5, 150)),
  },
  interpretation: [[0, 'expected', 'Expected PaCO₂ ± 2 mmHg if metabolic acidosis is the only disorder.']],
  compute: ({ bicarbonateMmolPerL, paco2MmHg }) => {
    const value = 1.5 * bicarbonateMmolPerL + 8;
    if (paco2MmHg === undefined) return { value };
    const found = paco2MmHg > value + 2 ? 'acidosis' : paco2MmHg < value - 2 ? 'alkalosis' : undefined;
    if (found === undefined)
      return {
        value,
        interpretation: { code: 'winters.compensated', sentence: 'PaCO₂ is as expected: compensated.' },
      };
    const sentence = `PaCO₂ is ${found === 'acidosis' ? 'above' : 'below'} what is expected: respiratory ${found} as well.`;
    return { value, interpretation: { code: `winters.respiratory-${found}`, sentence } };
  },
});
