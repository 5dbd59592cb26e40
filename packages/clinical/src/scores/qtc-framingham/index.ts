import { number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { qtcResult } from '../qtc.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Corrected QT by the Framingham linear regression: QT + 154 × (1 − RR). */
export const qtcFramingham = defineScore({
  id: 'qtc-framingham',
  name: 'QTc, Framingham',
  version: '1992',
  category: 'cardiovascular',
  source: {
    text: 'Sagie A, Larson MG, Goldberg RJ, Bengtson JR, Levy D. An improved method for adjusting the QT interval for heart rate (the Framingham Heart Study). Am J Cardiol 1992;70:797–801.',
    doi: '10.1016/0002-9149(92)90562-D',
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
    qtcResult('qtc-framingham', qtMs + 154 * (1 - 60 / pulsePerMinute), sex),
});
