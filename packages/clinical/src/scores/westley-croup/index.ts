import { age, choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Westley croup score. */
export const westleyCroup = defineScore({
  id: 'westley-croup',
  name: 'Westley croup score',
  version: '1978',
  category: 'children',
  source: {
    text: 'Westley CR, Cotton EK, Brooks JG. Nebulized racemic epinephrine by IPPB for the treatment of croup: a double-blind study. Am J Dis Child 1978;132:484–487.',
    doi: '10.1001/archpedi.1978.02120300044008',
  },
  confirmedBy: gdl('Westley_Croup_Score_guideline.v1'),
  fields: {
    ageYears: age(0.25, 8),
    retractions: choice('Chest wall retractions', {
      none: ['None', 0],
      mild: ['Mild', 1],
      moderate: ['Moderate', 2],
      severe: ['Severe', 3],
    }),
    stridor: choice('Stridor', { none: ['None', 0], agitation: ['When agitated', 1], rest: ['At rest', 2] }),
    cyanosis: choice('Cyanosis', {
      none: ['None', 0],
      agitation: ['When agitated', 4],
      rest: ['At rest', 5],
    }),
    consciousness: choice('Consciousness', {
      normal: ['Normal, asleep included', 0],
      disoriented: ['Disoriented', 5],
    }),
    airEntry: choice('Air entry', {
      normal: ['Normal', 0],
      decreased: ['Decreased', 1],
      'markedly-decreased': ['Markedly decreased', 2],
    }),
  },
  interpretation: [
    [0, 'mild', '0 to 2: mild croup.'],
    [3, 'moderate', '3 to 7: moderate croup.'],
    [8, 'severe', '8 to 11: severe croup.'],
    [12, 'failure', '12 or more: impending respiratory failure.'],
  ],
});
