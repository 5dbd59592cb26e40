import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** THRIVE: outcome after ischaemic stroke. */
export const thrive = defineScore({
  id: 'thrive',
  name: 'THRIVE score',
  version: '2010',
  category: 'nervous system',
  source: {
    text: 'Flint AC, Cullen SP, Faigeles BS, Rao VA. Predicting long-term outcome after endovascular stroke treatment: the totaled health risks in vascular events score. AJNR Am J Neuroradiol 2010;31:1192–1196.',
    doi: '10.3174/ajnr.A2050',
  },
  confirmedBy: gdl('THRIVE_for_Stroke.v1'),
  fields: {
    nihss: number('NIH Stroke Scale', '{points}', 0, 42, { whole: true, bands: bands(0, [11, 2], [21, 4]) }),
    ageYears: age(18, 120, { bands: bands(0, [60, 1], [80, 2]) }),
    hypertension: flag('Hypertension', 1),
    diabetes: flag('Diabetes', 1),
    atrialFibrillation: flag('Atrial fibrillation', 1),
  },
  interpretation: [
    [0, 'low', '0 to 2: good outcome more likely than not.'],
    [3, 'middle', '3 to 5: uncertain.'],
    [6, 'high', '6 to 9: good outcome in a minority.'],
  ],
});
