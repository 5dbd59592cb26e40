import { bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** San Francisco Syncope Rule (CHESS). */
export const sanFranciscoSyncope = defineScore({
  id: 'san-francisco-syncope',
  name: 'San Francisco Syncope Rule',
  version: '2004',
  category: 'emergency',
  source: {
    text: 'Quinn JV, Stiell IG, McDermott DA, Sellers KL, Kohn MA, Wells GA. Derivation of the San Francisco Syncope Rule to predict patients with short-term serious outcomes. Ann Emerg Med 2004;43:224–232.',
    doi: '10.1016/S0196-0644(03)00823-0',
  },
  confirmedBy: gdl('SFSR.v1'),
  unit: '{criteria}',
  fields: {
    heartFailure: flag('History of congestive heart failure', 1),
    haematocritPercent: number('Haematocrit', '%', 5, 80, { bands: bands(1, [30, 0]) }),
    abnormalEcg: flag('Abnormal ECG', 1),
    shortnessOfBreath: flag('Shortness of breath', 1),
    systolicBpMmHg: number('Systolic blood pressure at triage', 'mm[Hg]', 30, 300, {
      bands: bands(1, [90, 0]),
    }),
  },
  interpretation: [
    [0, 'low', 'No criterion: low-risk group for a serious outcome.'],
    [1, 'not-low', 'At least one criterion: not in the low-risk group.'],
  ],
});
