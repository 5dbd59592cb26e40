import { age, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** PECARN rule for children with a GCS of 14 or 15 after blunt head injury; the items differ below and above 2 years. */
export const pecarnHead = defineScore({
  id: 'pecarn-head',
  name: 'PECARN paediatric head injury rule',
  version: '2009',
  category: 'children',
  source: {
    text: 'Kuppermann N, Holmes JF, Dayan PS, et al. Identification of children at very low risk of clinically-important brain injuries after head trauma: a prospective cohort study. Lancet 2009;374:1160–1170. Figure 3.',
    doi: '10.1016/S0140-6736(09)61558-0',
  },
  confirmedBy: IMPLEMENTATIONS,
  unit: '{criteria}',
  fields: {
    ageYears: age(0, 17.999),
    gcs14OrAltered: flag('GCS 14 or other signs of altered mental status'),
    skullFractureSign: flag(
      'Palpable skull fracture (below 2 years) or signs of basilar skull fracture (from 2 years)',
    ),
    lossOfConsciousness: flag('Loss of consciousness (5 seconds or more below 2 years)'),
    severeMechanism: flag('Severe mechanism'),
    scalpHaematoma: flag('Occipital, parietal or temporal scalp haematoma (below 2 years)'),
    actsAbnormally: flag('Not acting normally per parent (below 2 years)'),
    vomiting: flag('Vomiting (from 2 years)'),
    severeHeadache: flag('Severe headache (from 2 years)'),
  },
  interpretation: [
    [0, 'very-low', 'No criterion: CT not recommended (clinically important brain injury below 0.05 %).'],
    [1, 'intermediate', 'An intermediate criterion: observation or CT by judgement (about 0.9 %).'],
  ],
  compute: (values) => {
    const young = values.ageYears < 2;
    const high = [values.gcs14OrAltered, values.skullFractureSign].filter(Boolean).length;
    const shared = [values.lossOfConsciousness, values.severeMechanism];
    const own = young
      ? [values.scalpHaematoma, values.actsAbnormally]
      : [values.vomiting, values.severeHeadache];
    const value = high + [...shared, ...own].filter(Boolean).length;
    if (high === 0) return { value };
    const sentence = 'A high-risk criterion: CT recommended (clinically important brain injury about 4 %).';
    return { value, interpretation: { code: 'pecarn-head.high', sentence } };
  },
});
