import { age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Ottawa rule for subarachnoid haemorrhage: alert, 16 or older, new severe headache that peaked within an hour. */
export const ottawaSah = defineScore({
  id: 'ottawa-sah',
  name: 'Ottawa subarachnoid haemorrhage rule',
  version: '2013',
  category: 'nervous system',
  source: {
    text: 'Perry JJ, Stiell IG, Sivilotti ML, et al. Clinical decision rules to rule out subarachnoid hemorrhage for acute headache. JAMA 2013;310:1248–1255.',
    doi: '10.1001/jama.2013.278018',
  },
  confirmedBy: gdl('Ottawa_Subarachnoid_Hemorrhage_Rule_for_Headache_Evaluation.v1'),
  unit: '{criteria}',
  fields: {
    ageYears: age(16, 120, { bands: bands(0, [40, 1]) }),
    neckPain: flag('Neck pain or stiffness', 1),
    witnessedLossOfConsciousness: flag('Witnessed loss of consciousness', 1),
    onsetOnExertion: flag('Onset during exertion', 1),
    thunderclap: flag('Thunderclap headache, peaking at once', 1),
    limitedNeckFlexion: flag('Limited neck flexion on examination', 1),
  },
  interpretation: [
    [0, 'ruled-out', 'No criterion: subarachnoid haemorrhage is ruled out by this rule.'],
    [1, 'investigate', 'At least one criterion: subarachnoid haemorrhage is not ruled out; investigate.'],
  ],
});
