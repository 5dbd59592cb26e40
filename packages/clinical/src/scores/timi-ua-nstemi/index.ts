import { age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { IMPLEMENTATIONS } from '../sources.ts';

/** TIMI risk score for unstable angina and non-ST-elevation infarction. */
export const timiUaNstemi = defineScore({
  id: 'timi-ua-nstemi',
  name: 'TIMI risk score for UA/NSTEMI',
  version: '2000',
  category: 'cardiovascular',
  source: {
    text: 'Antman EM, Cohen M, Bernink PJ, et al. The TIMI risk score for unstable angina/non-ST elevation MI. JAMA 2000;284:835–842.',
    doi: '10.1001/jama.284.7.835',
  },
  confirmedBy: IMPLEMENTATIONS,
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [65, 1]) }),
    threeRiskFactors: flag('Three or more coronary risk factors', 1),
    knownStenosis: flag('Known coronary stenosis of 50 % or more', 1),
    aspirin: flag('Aspirin within 7 days', 1),
    severeAngina: flag('Two or more episodes of angina within 24 hours', 1),
    stDeviation: flag('ST deviation of 0.5 mm or more', 1),
    positiveMarker: flag('Raised cardiac marker', 1),
  },
  interpretation: [
    [0, 'risk-0-1', '14-day death, infarction or urgent revascularisation: 4.7 %.'],
    [2, 'risk-2', '14-day death, infarction or urgent revascularisation: 8.3 %.'],
    [3, 'risk-3', '14-day death, infarction or urgent revascularisation: 13.2 %.'],
    [4, 'risk-4', '14-day death, infarction or urgent revascularisation: 19.9 %.'],
    [5, 'risk-5', '14-day death, infarction or urgent revascularisation: 26.2 %.'],
    [6, 'risk-6-7', '14-day death, infarction or urgent revascularisation: 40.9 %.'],
  ],
});
