import { number, sexField } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { qtcResult } from '../qtc.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Corrected QT by Fridericia: cube root of the RR interval. */
export const qtcFridericia = defineScore({
  id: 'qtc-fridericia',
  name: 'QTc, Fridericia',
  version: '1920',
  category: 'cardiovascular',
  source: {
    text: 'Fridericia LS. Die Systolendauer im Elektrokardiogramm bei normalen Menschen und bei Herzkranken. Acta Med Scand 1920;53:469–486. Limits: Rautaharju PM et al. J Am Coll Cardiol 2009;53:982–991.',
    doi: '10.1111/j.0954-6820.1920.tb18266.x',
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
    qtcResult('qtc-fridericia', qtMs / Math.cbrt(60 / pulsePerMinute), sex),
});
