import { age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** McIsaac's modification of the Centor criteria for streptococcal pharyngitis, from 3 years. */
export const centor = defineScore({
  id: 'centor',
  name: 'Centor score, modified (McIsaac)',
  version: '1998',
  category: 'emergency',
  source: {
    text: 'McIsaac WJ, White D, Tannenbaum D, Low DE. A clinical score to reduce unnecessary antibiotic use in patients with sore throat. CMAJ 1998;158:75–83. Risks: McIsaac WJ et al. JAMA 2004;291:1587–1595.',
  },
  confirmedBy: gdl('Centor_Criteria.v1'),
  fields: {
    ageYears: age(3, 120, { bands: bands(1, [15, 0], [45, -1]) }),
    temperatureAbove38: flag('Temperature above 38 °C', 1),
    coughAbsent: flag('No cough', 1),
    tenderNodes: flag('Tender anterior cervical nodes', 1),
    tonsillarExudate: flag('Tonsillar swelling or exudate', 1),
  },
  interpretation: [
    [-1, 'very-low', '0 or less: streptococci in 1 to 2.5 %; no test, no antibiotic.'],
    [1, 'low', '1: streptococci in 5 to 10 %; no test, no antibiotic.'],
    [2, 'moderate', '2: streptococci in 11 to 17 %; test, treat if positive.'],
    [3, 'high', '3: streptococci in 28 to 35 %; test, treat if positive.'],
    [4, 'very-high', '4 or 5: streptococci in 51 to 53 %; test, or treat by judgement.'],
  ],
});
