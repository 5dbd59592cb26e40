import { choice, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** 4AT: delirium at the bedside. */
export const fourAt = defineScore({
  id: 'four-at',
  name: '4AT',
  version: '2014',
  category: 'nervous system',
  source: {
    text: 'Bellelli G, Morandi A, Davis DH, et al. Validation of the 4AT, a new instrument for rapid delirium screening: a study in 234 hospitalised older people. Age Ageing 2014;43:496–502.',
    doi: '10.1093/ageing/afu021',
  },
  confirmedBy: gdl('4As_test.v1'),
  fields: {
    alertness: choice('Alertness', {
      normal: ['Normal, or sleepy for moments after waking', 0],
      abnormal: ['Clearly abnormal', 4],
    }),
    amt4: choice('AMT4: age, date of birth, place, year', {
      none: ['No mistakes', 0],
      one: ['One mistake', 1],
      'two-or-more': ['Two or more, or untestable', 2],
    }),
    attention: choice('Months backwards', {
      seven: ['Seven or more', 0],
      fewer: ['Fewer, or refuses', 1],
      untestable: ['Untestable', 2],
    }),
    acuteChange: flag('Acute change or fluctuating course', 4),
  },
  interpretation: [
    [0, 'unlikely', '0: delirium or severe cognitive impairment unlikely.'],
    [1, 'cognitive', '1 to 3: possible cognitive impairment.'],
    [4, 'delirium', '4 or more: possible delirium, with or without cognitive impairment.'],
  ],
});
