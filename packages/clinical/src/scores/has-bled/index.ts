import { above, age, bands, flag } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** HAS-BLED: major bleeding on anticoagulation. */
export const hasBled = defineScore({
  id: 'has-bled',
  name: 'HAS-BLED',
  version: '2010',
  category: 'thrombosis and bleeding',
  source: {
    text: 'Pisters R, Lane DA, Nieuwlaat R, de Vos CB, Crijns HJ, Lip GY. A novel user-friendly score (HAS-BLED) to assess 1-year risk of major bleeding in patients with atrial fibrillation: the Euro Heart Survey. Chest 2010;138:1093–1100.',
    doi: '10.1378/chest.10-0134',
  },
  confirmedBy: gdl('HAS-BLED.v1'),
  fields: {
    ageYears: age(18, 120, { bands: bands(0, [above(65), 1]) }),
    uncontrolledHypertension: flag('Systolic pressure above 160 mmHg', 1),
    renalDisease: flag('Dialysis, transplant, or creatinine 200 µmol/L or more', 1),
    liverDisease: flag('Cirrhosis, or bilirubin over 2× with transaminases over 3× the limit', 1),
    stroke: flag('Stroke', 1),
    bleeding: flag('Major bleeding or a predisposition to it', 1),
    labileInr: flag('Labile INR', 1),
    antiplateletOrNsaid: flag('Antiplatelet drug or NSAID', 1),
    alcohol: flag('Eight or more drinks a week', 1),
  },
  interpretation: [
    [0, 'low', '0: about 1.1 bleeds per 100 patient-years.'],
    [1, 'moderate', '1 or 2: about 1.0 to 1.9 bleeds per 100 patient-years.'],
    [
      3,
      'high',
      '3 or more: 3.7 bleeds per 100 patient-years and above; correct what can be corrected and review often.',
    ],
  ],
});
