import { age, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Canadian C-spine rule: alert (GCS 15), stable, 16 years or older, injury within 48 hours. */
export const canadianCSpine = defineScore({
  id: 'canadian-c-spine',
  name: 'Canadian C-spine rule',
  version: '2001',
  category: 'emergency',
  source: {
    text: 'Stiell IG, Wells GA, Vandemheen KL, et al. The Canadian C-spine rule for radiography in alert and stable trauma patients. JAMA 2001;286:1841–1848. Figure.',
    doi: '10.1001/jama.286.15.1841',
  },
  confirmedBy: gdl('CCR.v1'),
  unit: '{imaging}',
  fields: {
    ageYears: age(16, 120),
    dangerousMechanism: flag('Dangerous mechanism'),
    paraesthesia: flag('Paraesthesia in the extremities'),
    lowRiskFactor: flag(
      'A low-risk factor: simple rear-end collision, sitting, walked at any time, delayed pain, or no midline tenderness',
    ),
    rotates45: flag('Actively rotates the neck 45° to both sides'),
  },
  interpretation: [
    [0, 'no-imaging', 'No imaging is needed by this rule.'],
    [1, 'imaging', 'Imaging of the cervical spine.'],
  ],
  compute: ({ ageYears, dangerousMechanism, paraesthesia, lowRiskFactor, rotates45 }) => {
    const high = ageYears >= 65 || dangerousMechanism || paraesthesia;
    return { value: high || !lowRiskFactor || !rotates45 ? 1 : 0 };
  },
});
