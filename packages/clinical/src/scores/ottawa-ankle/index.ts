import { age, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** Ottawa ankle rules: which X-ray, of ankle or of foot. */
export const ottawaAnkle = defineScore({
  id: 'ottawa-ankle',
  name: 'Ottawa ankle rules',
  version: '1993',
  category: 'emergency',
  source: {
    text: 'Stiell IG, Greenberg GH, McKnight RD, et al. Decision rules for the use of radiography in acute ankle injuries: refinement and prospective validation. JAMA 1993;269:1127–1132.',
    doi: '10.1001/jama.1993.03500090063034',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '{X-rays}',
  fields: {
    ageYears: age(18, 120),
    malleolarPain: flag('Pain in the malleolar zone'),
    lateralMalleolusTender: flag('Bone tenderness at the posterior edge or tip of the lateral malleolus'),
    medialMalleolusTender: flag('Bone tenderness at the posterior edge or tip of the medial malleolus'),
    midfootPain: flag('Pain in the midfoot zone'),
    fifthMetatarsalTender: flag('Bone tenderness at the base of the fifth metatarsal'),
    navicularTender: flag('Bone tenderness at the navicular'),
    cannotBearWeight: flag('Unable to bear weight both immediately and for four steps now'),
  },
  interpretation: [
    [0, 'none', 'No X-ray is needed by this rule.'],
    [1, 'x-ray', 'X-ray needed.'],
  ],
  compute: (values) => {
    const ankle =
      values.malleolarPain &&
      (values.lateralMalleolusTender || values.medialMalleolusTender || values.cannotBearWeight);
    const foot =
      values.midfootPain &&
      (values.fifthMetatarsalTender || values.navicularTender || values.cannotBearWeight);
    return {
      value: (ankle ? 1 : 0) + (foot ? 1 : 0),
      also: [
        { code: 'ankle', label: 'Ankle X-ray', value: ankle ? 1 : 0 },
        { code: 'foot', label: 'Foot X-ray', value: foot ? 1 : 0 },
      ],
    };
  },
});
