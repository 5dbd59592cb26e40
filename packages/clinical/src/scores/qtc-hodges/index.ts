import { number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { qtcResult } from '../qtc.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Corrected QT by Hodges: QT + 1.75 × (rate − 60). */
export const qtcHodges = defineScore({
  id: 'qtc-hodges',
  name: 'QTc, Hodges',
  version: '1983',
  category: 'cardiovascular',
  source: {
    text: 'Hodges M, Salerno D, Erlien D. Bazett’s QT correction reviewed: evidence that a linear QT correction for heart rate is better. J Am Coll Cardiol 1983;1:694 (abstract).',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: 'ms',
  fields: {
    sex: sexField,
    qtMs: number('QT interval', 'ms', 200, 800),
    pulsePerMinute: number('Heart rate', '/min', 30, 200),
  },
  interpretation: [[0, 'normal', 'Not prolonged.']],
  compute: ({ sex, qtMs, pulsePerMinute }) =>
    qtcResult('qtc-hodges', qtMs + 1.75 * (pulsePerMinute - 60), sex),
});
