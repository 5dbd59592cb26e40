import { age, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Age-adjusted D-dimer threshold above 50 years, in fibrinogen-equivalent units. */
export const ageAdjustedDDimer = defineScore({
  id: 'age-adjusted-d-dimer',
  name: 'Age-adjusted D-dimer threshold',
  version: '2014',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Righini M, Van Es J, Den Exter PL, et al. Age-adjusted D-dimer cutoff levels to rule out pulmonary embolism: the ADJUST-PE study. JAMA 2014;311:1117–1124.',
    doi: '10.1001/jama.2014.2135',
  },
  confirmedBy: gdl('Age_adjusted_d_dimer_for_venous_thromboembolism_vte.v0'),
  unit: 'ng/mL',
  fields: { ageYears: age(18, 120), dDimerNgPerMl: number('D-dimer (FEU)', 'ng/mL', 0, 100_000) },
  interpretation: [[0, 'below', 'Below the threshold.']],
  compute: ({ ageYears, dDimerNgPerMl }) => {
    const value = ageYears > 50 ? ageYears * 10 : 500;
    const below = dDimerNgPerMl < value;
    const sentence = `D-dimer is ${below ? 'below' : 'at or above'} the threshold of ${value} ng/mL for this age.`;
    return {
      value,
      interpretation: {
        code: below ? 'age-adjusted-d-dimer.below' : 'age-adjusted-d-dimer.above',
        sentence,
        parameters: { limit: value },
      },
    };
  },
});
