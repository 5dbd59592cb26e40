import { bands, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Revised Trauma Score: the weighted sum of coded GCS, systolic pressure and respiratory rate. */
export const revisedTraumaScore = defineScore({
  id: 'revised-trauma-score',
  name: 'Revised Trauma Score (RTS)',
  version: '1989',
  category: 'emergency',
  source: {
    text: 'Champion HR, Sacco WJ, Copes WS, Gann DS, Gennarelli TA, Flanagan ME. A revision of the Trauma Score. J Trauma 1989;29:623–629.',
    doi: '10.1097/00005373-198905000-00017',
  },
  confirmedBy: gdl('RTS.v1'),
  decimals: 4,
  fields: {
    glasgowComaScale: number('Glasgow Coma Scale', '{points}', 3, 15, {
      whole: true,
      bands: bands(0, [4, 1], [6, 2], [9, 3], [13, 4]),
    }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 0, 300, {
      whole: true,
      bands: bands(0, [1, 1], [50, 2], [76, 3], [90, 4]),
    }),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, {
      whole: true,
      bands: bands(0, [1, 1], [6, 2], [10, 4], [30, 3]),
    }),
  },
  interpretation: [
    [0, 'low', 'Below 4: survival less likely than not in the original series; trauma centre.'],
    [4, 'high', '4 or more.'],
  ],
  compute: (_values, chart) => {
    const coded = (field: string): number => chart.points.find((point) => point.field === field)?.points ?? 0;
    return {
      value:
        0.9368 * coded('glasgowComaScale') +
        0.7326 * coded('systolicBpMmHg') +
        0.2908 * coded('respiratoryRatePerMinute'),
      also: [
        { code: 'triage-rts', label: 'Triage RTS (unweighted sum)', value: chart.sum, unit: '{points}' },
      ],
    };
  },
});
