import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Maddrey discriminant function in alcoholic hepatitis: 4.6 × (PT − control) + bilirubin (mg/dL). */
export const maddrey = defineScore({
  id: 'maddrey',
  name: 'Maddrey discriminant function',
  version: '1989',
  category: 'liver and digestive',
  source: {
    text: 'Carithers RL, Herlong HF, Diehl AM, et al. Methylprednisolone therapy in patients with severe alcoholic hepatitis. Ann Intern Med 1989;110:685–690 (modified from Maddrey WC et al. Gastroenterology 1978;75:193–199).',
    doi: '10.7326/0003-4819-110-9-685',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '1',
  decimals: 1,
  fields: {
    prothrombinSeconds: number('Prothrombin time', 's', 5, 150),
    controlSeconds: number('Control prothrombin time', 's', 8, 20),
    bilirubinMgPerDl: number('Bilirubin', 'mg/dL', 0.1, 80),
  },
  interpretation: [
    [-1000, 'not-severe', 'Below 32: not severe.'],
    [32, 'severe', '32 or more: severe; high short-term mortality without treatment.'],
  ],
  compute: ({ prothrombinSeconds, controlSeconds, bilirubinMgPerDl }) => ({
    value: 4.6 * (prothrombinSeconds - controlSeconds) + bilirubinMgPerDl,
  }),
});
