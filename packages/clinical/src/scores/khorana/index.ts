import { above, bands, choice, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Khorana score: venous thromboembolism during chemotherapy. */
export const khorana = defineScore({
  id: 'khorana',
  name: 'Khorana score',
  version: '2008',
  category: 'cancer',
  source: {
    text: 'Khorana AA, Kuderer NM, Culakova E, Lyman GH, Francis CW. Development and validation of a predictive model for chemotherapy-associated thrombosis. Blood 2008;111:4902–4907.',
    doi: '10.1182/blood-2007-10-116327',
  },
  confirmedBy: gdl('Khorana_Risk_Score_Venous_Thromboembolism_Cancer_Patients.v0'),
  fields: {
    site: choice('Site of cancer', {
      'very-high': ['Stomach or pancreas', 2],
      high: ['Lung, lymphoma, gynaecological, bladder or testicular', 1],
      other: ['Other', 0],
    }),
    platelets10e9PerL: number('Platelets before chemotherapy', '10*9/L', 0, 3000, {
      bands: bands(0, [350, 1]),
    }),
    haemoglobinBelow100OrEsa: flag('Haemoglobin below 100 g/L or red-cell growth factors', 1),
    leukocytes10e9PerL: number('Leukocytes before chemotherapy', '10*9/L', 0, 500, {
      bands: bands(0, [above(11), 1]),
    }),
    bmi: number('Body mass index', 'kg/m2', 10, 100, { bands: bands(0, [35, 1]) }),
  },
  interpretation: [
    [0, 'low', '0: 0.3 to 0.8 % in 2.5 months.'],
    [1, 'intermediate', '1 or 2: 1.8 to 2.0 % in 2.5 months.'],
    [3, 'high', '3 or more: 6.7 to 7.1 % in 2.5 months.'],
  ],
});
