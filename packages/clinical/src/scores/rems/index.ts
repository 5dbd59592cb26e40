import { age, bands, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Rapid Emergency Medicine Score for non-surgical emergency patients. */
export const rems = defineScore({
  id: 'rems',
  name: 'Rapid Emergency Medicine Score (REMS)',
  version: '2004',
  category: 'deterioration',
  source: {
    text: 'Olsson T, Terent A, Lind L. Rapid Emergency Medicine score: a new prognostic tool for in-hospital mortality in nonsurgical emergency department patients. J Intern Med 2004;255:579–587. Table 1.',
    doi: '10.1111/j.1365-2796.2004.01321.x',
  },
  confirmedBy: gdl('REMS.v1'),
  fields: {
    ageYears: age(16, 120, { bands: bands(0, [45, 2], [55, 3], [65, 5], [75, 6]) }),
    pulsePerMinute: number('Pulse', '/min', 0, 300, {
      whole: true,
      bands: bands(4, [40, 3], [55, 2], [70, 0], [110, 2], [140, 3], [180, 4]),
    }),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, {
      whole: true,
      bands: bands(4, [6, 2], [10, 1], [12, 0], [25, 1], [35, 3], [50, 4]),
    }),
    meanArterialPressureMmHg: number('Mean arterial pressure', 'mm[Hg]', 10, 250, {
      whole: true,
      bands: bands(4, [50, 2], [70, 0], [110, 2], [130, 3], [160, 4]),
    }),
    glasgowComaScale: number('Glasgow Coma Scale', '{points}', 3, 15, {
      whole: true,
      bands: bands(4, [5, 3], [8, 2], [11, 1], [14, 0]),
    }),
    spo2Percent: number('Oxygen saturation', '%', 40, 100, {
      whole: true,
      bands: bands(4, [75, 3], [86, 1], [90, 0]),
    }),
  },
  interpretation: [
    [0, 'low', '0 to 5: in-hospital mortality up to about 3 %.'],
    [6, 'medium', '6 to 13: in-hospital mortality from about 3 % to 38 %, rising with the score.'],
    [14, 'high', '14 or more: in-hospital mortality above about a third.'],
  ],
});
