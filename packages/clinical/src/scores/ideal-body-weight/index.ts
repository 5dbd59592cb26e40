import { number, optional, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Ideal body weight by Devine, and the adjusted weight when the actual one is known and higher. From 152 cm (60 in). */
export const idealBodyWeight = defineScore({
  id: 'ideal-body-weight',
  name: 'Ideal and adjusted body weight, Devine',
  version: '1974',
  category: 'body size',
  source: {
    text: 'Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650–655. Adjusted weight (factor 0.4): Bauer LA et al. Eur J Clin Pharmacol 1983;24:643–647.',
  },
  confirmedBy: gdl('IBW.v1'),
  unit: 'kg',
  decimals: 1,
  fields: {
    sex: sexField,
    heightCm: number('Height', 'cm', 152.4, 250, { validated: true }),
    weightKg: optional(number('Actual weight', 'kg', 20, 400)),
  },
  interpretation: [[0, 'ideal', 'Ideal body weight.']],
  compute: ({ sex, heightCm, weightKg }) => {
    const value = (sex === 'male' ? 50 : 45.5) + 2.3 * (heightCm / 2.54 - 60);
    if (weightKg === undefined || weightKg <= value) return { value };
    return {
      value,
      also: [
        {
          code: 'adjusted',
          label: 'Adjusted body weight',
          value: value + 0.4 * (weightKg - value),
          unit: 'kg',
        },
      ],
    };
  },
});
