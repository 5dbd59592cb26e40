import { number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { qtcResult } from '../qtc.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Corrected QT by Bazett: over-corrects when the heart is fast. */
export const qtcBazett = defineScore({
  id: 'qtc-bazett',
  name: 'QTc, Bazett',
  version: '1920',
  category: 'cardiovascular',
  source: {
    text: 'Bazett HC. An analysis of the time-relations of electrocardiograms. Heart 1920;7:353–370. Limits: Rautaharju PM et al. AHA/ACCF/HRS recommendations, part IV. J Am Coll Cardiol 2009;53:982–991.',
    doi: '10.1016/j.jacc.2008.12.014',
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
    qtcResult('qtc-bazett', qtMs / Math.sqrt(60 / pulsePerMinute), sex),
});
