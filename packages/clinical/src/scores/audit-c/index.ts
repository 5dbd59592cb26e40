import { choice, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** AUDIT-C: drinking in the last year. The limit differs by sex. */
export const auditC = defineScore({
  id: 'audit-c',
  name: 'AUDIT-C',
  version: '1998',
  category: 'mental health',
  source: {
    text: 'Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA. The AUDIT alcohol consumption questions (AUDIT-C). Arch Intern Med 1998;158:1789–1795; women: Bradley KA et al. Arch Intern Med 2003;163:821–829.',
    doi: '10.1001/archinte.158.16.1789',
  },
  confirmedBy: gdl('AUDIT-C.v1'),
  fields: {
    sex: sexField,
    frequency: choice('How often', {
      never: ['Never', 0],
      monthly: ['Monthly or less', 1],
      'two-to-four-a-month': ['2 to 4 times a month', 2],
      'two-to-three-a-week': ['2 to 3 times a week', 3],
      'four-a-week': ['4 or more times a week', 4],
    }),
    quantity: choice('Drinks on a typical day', {
      'one-or-two': ['1 or 2', 0],
      'three-or-four': ['3 or 4', 1],
      'five-or-six': ['5 or 6', 2],
      'seven-to-nine': ['7 to 9', 3],
      ten: ['10 or more', 4],
    }),
    binge: choice('Six or more on one occasion', {
      never: ['Never', 0],
      'less-than-monthly': ['Less than monthly', 1],
      monthly: ['Monthly', 2],
      weekly: ['Weekly', 3],
      daily: ['Daily or almost', 4],
    }),
  },
  interpretation: [[0, 'negative', 'Below the limit (4 in men, 3 in women).']],
  compute: ({ sex }, chart) => {
    const limit = sex === 'male' ? 4 : 3;
    if (chart.sum < limit) return { value: chart.sum };
    const sentence = `${limit} or more: hazardous drinking or an alcohol use disorder is likely.`;
    return {
      value: chart.sum,
      interpretation: { code: 'audit-c.positive', sentence, parameters: { limit } },
    };
  },
});
