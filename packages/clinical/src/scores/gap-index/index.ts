import { above, age, bands, choice, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** GAP index of idiopathic pulmonary fibrosis. */
export const gapIndex = defineScore({
  id: 'gap-index',
  name: 'GAP index',
  version: '2012',
  category: 'lung',
  source: {
    text: 'Ley B, Ryerson CJ, Vittinghoff E, et al. A multidimensional index and staging system for idiopathic pulmonary fibrosis. Ann Intern Med 2012;156:684–691.',
    doi: '10.7326/0003-4819-156-10-201205150-00004',
  },
  confirmedBy: gdl('Gap_index_for_IPF_mortality.v1'),
  fields: {
    sex: choice('Sex', { female: ['Female', 0], male: ['Male', 1] }),
    ageYears: age(18, 120, { bands: bands(0, [61, 1], [above(65), 2]) }),
    fvcPercent: number('Forced vital capacity, % predicted', '%', 5, 200, {
      bands: bands(2, [50, 1], [above(75), 0]),
    }),
    dlco: choice('Diffusing capacity, % predicted', {
      'above-55': ['Above 55 %', 0],
      '36-to-55': ['36 to 55 %', 1],
      '35-or-less': ['35 % or less', 2],
      'cannot-perform': ['Cannot perform', 3],
    }),
  },
  interpretation: [
    [0, 'stage-1', 'Stage I: 1-year mortality 5.6 %.'],
    [4, 'stage-2', 'Stage II: 1-year mortality 16.2 %.'],
    [6, 'stage-3', 'Stage III: 1-year mortality 39.2 %.'],
  ],
});
