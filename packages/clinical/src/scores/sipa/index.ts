import { age, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';

/** Upper limit of the shock index by age. */
const LIMITS: readonly (readonly [fromYears: number, limit: number])[] = [
  [4, 1.22],
  [7, 1],
  [13, 0.9],
];

/** Shock index, paediatric age-adjusted, after blunt trauma. */
export const sipa = defineScore({
  id: 'sipa',
  name: 'Shock index, paediatric age-adjusted (SIPA)',
  version: '2015',
  category: 'children',
  source: {
    text: 'Acker SN, Ross JT, Partrick DA, Tong S, Bensard DD. Pediatric specific shock index accurately identifies severely injured children. J Pediatr Surg 2015;50:331–334.',
    doi: '10.1016/j.jpedsurg.2014.08.009',
  },
  unit: '1',
  decimals: 2,
  fields: {
    ageYears: age(4, 16.999),
    pulsePerMinute: number('Pulse', '/min', 20, 300),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 250),
  },
  interpretation: [[0, 'normal', 'Not above the limit for the age.']],
  compute: ({ ageYears, pulsePerMinute, systolicBpMmHg }) => {
    const value = pulsePerMinute / systolicBpMmHg;
    const limit = LIMITS.findLast((row) => ageYears >= row[0])?.[1] ?? 1.22;
    if (value <= limit) return { value };
    const sentence = `Above ${limit}, the limit at this age: more likely a severe injury.`;
    return { value, interpretation: { code: 'sipa.high', sentence, parameters: { limit } } };
  },
});
