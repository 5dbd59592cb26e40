import { age, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Ottawa COPD risk scale: serious events within 30 days of an exacerbation. */
export const ottawaCopd = defineScore({
  id: 'ottawa-copd',
  name: 'Ottawa COPD risk scale',
  version: '2014',
  category: 'lung',
  source: {
    text: 'Stiell IG, Clement CM, Aaron SD, et al. Clinical characteristics associated with adverse events in patients with exacerbation of chronic obstructive pulmonary disease: a prospective cohort study. CMAJ 2014;186:E193–E204.',
    doi: '10.1503/cmaj.130968',
  },
  confirmedBy: gdl('Ottawa_COPD_Risk_Scale_guideline.v1'),
  fields: {
    ageYears: age(50, 120),
    coronaryBypass: flag('Coronary bypass graft', 1),
    peripheralVascularIntervention: flag('Intervention for peripheral vascular disease', 1),
    intubatedBefore: flag('Intubated for respiratory distress before', 2),
    pulseFrom110: flag('Pulse 110 /min or more on arrival', 2),
    tooIllToWalk: flag('Too ill to walk after treatment', 2),
    ischaemicEcg: flag('Acute ischaemic changes on ECG', 2),
    congestion: flag('Pulmonary congestion on X-ray', 1),
    haemoglobinBelow100: flag('Haemoglobin below 100 g/L', 3),
    ureaFrom12: flag('Urea 12 mmol/L or more', 1),
    bicarbonateFrom35: flag('Serum carbon dioxide 35 mmol/L or more', 1),
  },
  interpretation: [
    [0, 'low', '0: low risk, 2.2 %.'],
    [1, 'medium', '1 or 2: medium risk, 4.0 to 7.2 %.'],
    [3, 'high', '3 or 4: high risk, 12.5 to 20.9 %.'],
    [5, 'very-high', '5 or more: very high risk, 32.9 % and above.'],
  ],
});
