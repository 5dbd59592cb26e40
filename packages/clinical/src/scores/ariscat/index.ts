import { above, age, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** ARISCAT: pulmonary complications after surgery. */
export const ariscat = defineScore({
  id: 'ariscat',
  name: 'ARISCAT score',
  version: '2010',
  category: 'lung',
  source: {
    text: 'Canet J, Gallart L, Gomar C, et al. Prediction of postoperative pulmonary complications in a population-based surgical cohort. Anesthesiology 2010;113:1338–1350.',
    doi: '10.1097/ALN.0b013e3181fc6e0a',
  },
  confirmedBy: gdl('ARISCAT.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [51, 3], [above(80), 16]) }),
    spo2Percent: number('Oxygen saturation on air', '%', 40, 100, {
      whole: true,
      bands: bands(24, [91, 8], [96, 0]),
    }),
    respiratoryInfection: flag('Respiratory infection within a month', 17),
    haemoglobinUpTo100: flag('Haemoglobin 100 g/L or less', 11),
    incision: choice('Incision', {
      peripheral: ['Peripheral', 0],
      'upper-abdominal': ['Upper abdominal', 15],
      intrathoracic: ['Intrathoracic', 24],
    }),
    duration: choice('Duration', {
      'below-2': ['Below 2 hours', 0],
      '2-to-3': ['2 to 3 hours', 16],
      'above-3': ['Above 3 hours', 23],
    }),
    emergency: flag('Emergency', 8),
  },
  interpretation: [
    [0, 'low', 'Below 26: 1.6 %.'],
    [26, 'intermediate', '26 to 44: 13.3 %.'],
    [45, 'high', '45 or more: 42.1 %.'],
  ],
});
