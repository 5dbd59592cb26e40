import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** ROX index of people on high-flow nasal oxygen: saturation over inspired fraction, over respiratory rate. */
export const roxIndex = defineScore({
  id: 'rox-index',
  name: 'ROX index',
  version: '2019',
  category: 'lung',
  source: {
    text: 'Roca O, Caralt B, Messika J, et al. An index combining respiratory rate and oxygenation to predict outcome of nasal high-flow therapy. Am J Respir Crit Care Med 2019;199:1368–1376.',
    doi: '10.1164/rccm.201803-0589OC',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '1',
  decimals: 2,
  fields: {
    spo2Percent: number('Oxygen saturation', '%', 40, 100),
    fio2Percent: number('Inspired oxygen', '%', 21, 100),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 4, 80),
  },
  interpretation: [
    [
      0,
      'below',
      'Below 4.88: success of high-flow oxygen cannot be assumed; below 2.85 at 2 h, 3.47 at 6 h or 3.85 at 12 h failure is likely.',
    ],
    [4.88, 'low-risk', '4.88 or more at 2, 6 or 12 hours: low risk of intubation.'],
  ],
  compute: ({ spo2Percent, fio2Percent, respiratoryRatePerMinute }) => ({
    value: spo2Percent / (fio2Percent / 100) / respiratoryRatePerMinute,
  }),
});
