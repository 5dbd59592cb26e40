import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** ICH score: 30-day mortality of intracerebral haemorrhage. */
export const ichScore = defineScore({
  id: 'ich-score',
  name: 'ICH score',
  version: '2001',
  category: 'nervous system',
  source: {
    text: 'Hemphill JC, Bonovich DC, Besmertis L, Manley GT, Johnston SC. The ICH score: a simple, reliable grading scale for intracerebral hemorrhage. Stroke 2001;32:891–897.',
    doi: '10.1161/01.STR.32.4.891',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    glasgowComaScale: number('Glasgow Coma Scale', '{points}', 3, 15, {
      whole: true,
      bands: bands(2, [5, 1], [13, 0]),
    }),
    volumeMl: number('Volume of haemorrhage', 'mL', 0, 300, { bands: bands(0, [30, 1]) }),
    intraventricular: flag('Intraventricular haemorrhage', 1),
    infratentorial: flag('Infratentorial origin', 1),
    ageYears: age(18, 120, { bands: bands(0, [80, 1]) }),
  },
  interpretation: [
    [0, 'risk-0', '30-day mortality 0 %.'],
    [1, 'risk-1', '30-day mortality 13 %.'],
    [2, 'risk-2', '30-day mortality 26 %.'],
    [3, 'risk-3', '30-day mortality 72 %.'],
    [4, 'risk-4', '30-day mortality 97 %.'],
    [5, 'risk-5', '30-day mortality 100 % in the derivation.'],
  ],
});
