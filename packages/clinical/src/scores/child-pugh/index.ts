import { above, bands, choice, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Child–Pugh score in cirrhosis, with INR. */
export const childPugh = defineScore({
  id: 'child-pugh',
  name: 'Child–Pugh score',
  version: '1973',
  category: 'liver and digestive',
  source: {
    text: 'Pugh RN, Murray-Lyon IM, Dawson JL, Pietroni MC, Williams R. Transection of the oesophagus for bleeding oesophageal varices. Br J Surg 1973;60:646–649 (INR in place of the prothrombin time).',
    doi: '10.1002/bjs.1800600817',
  },
  confirmedBy: gdl('Child_pugh_score_for_cirrhosis.v1'),
  fields: {
    bilirubinMgPerDl: number('Bilirubin', 'mg/dL', 0.1, 80, { bands: bands(1, [2, 2], [above(3), 3]) }),
    albuminGPerDl: number('Albumin', 'g/dL', 0.5, 7, { bands: bands(3, [2.8, 2], [above(3.5), 1]) }),
    inr: number('INR', '1', 0.5, 20, { bands: bands(1, [1.7, 2], [above(2.3), 3]) }),
    ascites: choice('Ascites', {
      none: ['None', 1],
      slight: ['Slight', 2],
      moderate: ['Moderate or severe', 3],
    }),
    encephalopathy: choice('Encephalopathy', {
      none: ['None', 1],
      'grade-1-2': ['Grade 1 or 2', 2],
      'grade-3-4': ['Grade 3 or 4', 3],
    }),
  },
  interpretation: [
    [5, 'class-a', 'Class A (5 or 6): well compensated.'],
    [7, 'class-b', 'Class B (7 to 9): significant functional compromise.'],
    [10, 'class-c', 'Class C (10 to 15): decompensated.'],
  ],
});
