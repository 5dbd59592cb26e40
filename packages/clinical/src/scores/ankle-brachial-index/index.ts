import { number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Ankle–brachial index of the worse leg. */
export const ankleBrachialIndex = defineScore({
  id: 'ankle-brachial-index',
  name: 'Ankle–brachial index (ABI)',
  version: '2012',
  category: 'cardiovascular',
  source: {
    text: 'Aboyans V, Criqui MH, Abraham P, et al. Measurement and interpretation of the ankle-brachial index: a scientific statement from the American Heart Association. Circulation 2012;126:2890–2909.',
    doi: '10.1161/CIR.0b013e318276fbcb',
  },
  confirmedBy: gdl('ABI.v1'),
  unit: '1',
  decimals: 2,
  fields: {
    armSystolicMmHg: number('Higher systolic pressure of both arms', 'mm[Hg]', 30, 300),
    rightAnkleSystolicMmHg: number('Right ankle systolic pressure', 'mm[Hg]', 0, 350),
    leftAnkleSystolicMmHg: number('Left ankle systolic pressure', 'mm[Hg]', 0, 350),
  },
  interpretation: [
    [0, 'abnormal', '0.90 or less: abnormal, peripheral artery disease.'],
    [0.905, 'borderline', '0.91 to 0.99: borderline.'],
    [0.995, 'normal', '1.00 to 1.40: normal.'],
    [1.405, 'non-compressible', 'Above 1.40: non-compressible arteries; measure toe pressure.'],
  ],
  compute: ({ armSystolicMmHg, rightAnkleSystolicMmHg, leftAnkleSystolicMmHg }) => {
    const right = rightAnkleSystolicMmHg / armSystolicMmHg;
    const left = leftAnkleSystolicMmHg / armSystolicMmHg;
    return {
      value: Math.min(right, left),
      also: [
        { code: 'right', label: 'Right', value: right },
        { code: 'left', label: 'Left', value: left },
      ],
    };
  },
});
