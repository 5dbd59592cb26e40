import { choice } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

const ARM_OR_LEG = {
  '0': ['No drift', 0],
  '1': ['Drift', 1],
  '2': ['Some effort against gravity', 2],
  '3': ['No effort against gravity', 3],
  '4': ['No movement', 4],
} as const;

/** National Institutes of Health Stroke Scale. */
export const nihss = defineScore({
  id: 'nihss',
  name: 'NIH Stroke Scale (NIHSS)',
  version: '1989',
  category: 'nervous system',
  source: {
    text: 'Brott T, Adams HP, Olinger CP, et al. Measurements of acute cerebral infarction: a clinical examination scale. Stroke 1989;20:864–870; NINDS form of 2003.',
    doi: '10.1161/01.STR.20.7.864',
  },
  confirmedBy: gdl('NIHSS_calculator.v1.0.0'),
  fields: {
    consciousness: choice('1a Consciousness', {
      '0': ['Alert', 0],
      '1': ['Rouses to minor stimulation', 1],
      '2': ['Needs repeated stimulation', 2],
      '3': ['Reflex responses only', 3],
    }),
    questions: choice('1b Questions', {
      '0': ['Both right', 0],
      '1': ['One right', 1],
      '2': ['Neither right', 2],
    }),
    commands: choice('1c Commands', {
      '0': ['Both done', 0],
      '1': ['One done', 1],
      '2': ['Neither done', 2],
    }),
    gaze: choice('2 Horizontal gaze', {
      '0': ['Normal', 0],
      '1': ['Partial palsy', 1],
      '2': ['Forced deviation', 2],
    }),
    visual: choice('3 Visual fields', {
      '0': ['No loss', 0],
      '1': ['Partial hemianopia', 1],
      '2': ['Complete hemianopia', 2],
      '3': ['Bilateral hemianopia', 3],
    }),
    face: choice('4 Facial palsy', {
      '0': ['None', 0],
      '1': ['Minor', 1],
      '2': ['Partial', 2],
      '3': ['Complete', 3],
    }),
    leftArm: choice('5a Left arm', ARM_OR_LEG),
    rightArm: choice('5b Right arm', ARM_OR_LEG),
    leftLeg: choice('6a Left leg', ARM_OR_LEG),
    rightLeg: choice('6b Right leg', ARM_OR_LEG),
    ataxia: choice('7 Limb ataxia', {
      '0': ['Absent', 0],
      '1': ['In one limb', 1],
      '2': ['In two limbs', 2],
    }),
    sensory: choice('8 Sensory', {
      '0': ['Normal', 0],
      '1': ['Mild to moderate loss', 1],
      '2': ['Severe loss', 2],
    }),
    language: choice('9 Language', {
      '0': ['Normal', 0],
      '1': ['Mild to moderate aphasia', 1],
      '2': ['Severe aphasia', 2],
      '3': ['Mute', 3],
    }),
    dysarthria: choice('10 Dysarthria', {
      '0': ['None', 0],
      '1': ['Mild to moderate', 1],
      '2': ['Severe', 2],
    }),
    extinction: choice('11 Extinction and inattention', {
      '0': ['None', 0],
      '1': ['One modality', 1],
      '2': ['Profound', 2],
    }),
  },
  interpretation: [
    [0, 'none', '0: no stroke signs on this scale.'],
    [1, 'minor', '1 to 4: minor.'],
    [5, 'moderate', '5 to 15: moderate.'],
    [16, 'moderate-severe', '16 to 20: moderate to severe.'],
    [21, 'severe', '21 to 42: severe.'],
  ],
});
