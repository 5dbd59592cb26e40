import { choice, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Morse Fall Scale. */
export const morseFall = defineScore({
  id: 'morse-fall',
  name: 'Morse Fall Scale',
  version: '1989',
  category: 'operations',
  source: {
    text: 'Morse JM, Morse RM, Tylko SJ. Development of a scale to identify the fall-prone patient. Can J Aging 1989;8:366–377.',
    doi: '10.1017/S0714980800008576',
  },
  confirmedBy: gdl('Morse_Fall_Scale_guideline.v1'),
  fields: {
    fallHistory: flag('Fell within three months', 25),
    secondaryDiagnosis: flag('More than one diagnosis', 15),
    aid: choice('Ambulatory aid', {
      none: ['None, bed rest or help of a nurse', 0],
      cane: ['Crutches, cane or walker', 15],
      furniture: ['Holds on to furniture', 30],
    }),
    intravenous: flag('Intravenous line', 20),
    gait: choice('Gait', {
      normal: ['Normal, bed rest or wheelchair', 0],
      weak: ['Weak', 10],
      impaired: ['Impaired', 20],
    }),
    overestimates: flag('Overestimates or forgets limits', 15),
  },
  interpretation: [
    [0, 'low', '0 to 24: low risk.'],
    [25, 'moderate', '25 to 50: moderate risk; standard prevention. Local limits differ.'],
    [51, 'high', 'Above 50: high risk; prevention for high risk.'],
  ],
});
