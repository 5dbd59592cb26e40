import { flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** NEXUS low-risk criteria for the cervical spine. */
export const nexusCSpine = defineScore({
  id: 'nexus-c-spine',
  name: 'NEXUS criteria for the cervical spine',
  version: '2000',
  category: 'emergency',
  source: {
    text: 'Hoffman JR, Mower WR, Wolfson AB, Todd KH, Zucker MI. Validity of a set of clinical criteria to rule out injury to the cervical spine in patients with blunt trauma. N Engl J Med 2000;343:94–99.',
    doi: '10.1056/NEJM200007133430203',
  },
  confirmedBy: gdl('NEXUS_Criteria_C-Spine_Imaging_guideline.v1'),
  unit: '{criteria}',
  fields: {
    focalDeficit: flag('Focal neurological deficit', 1),
    midlineTenderness: flag('Posterior midline tenderness', 1),
    alteredAlertness: flag('Altered level of alertness', 1),
    intoxication: flag('Intoxication', 1),
    distractingInjury: flag('Distracting painful injury', 1),
  },
  interpretation: [
    [0, 'cleared', 'No criterion: the cervical spine can be cleared without imaging.'],
    [1, 'imaging', 'At least one criterion: the cervical spine cannot be cleared without imaging.'],
  ],
});
