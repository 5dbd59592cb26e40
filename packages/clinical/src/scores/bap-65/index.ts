import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** BAP-65 for acute exacerbation of COPD; the class follows from the number of risk factors and the age. */
export const bap65 = defineScore({
  id: 'bap-65',
  name: 'BAP-65',
  version: '2009',
  category: 'lung',
  source: {
    text: 'Tabak YP, Sun X, Johannes RS, Gupta V, Shorr AF. Mortality and need for mechanical ventilation in acute exacerbations of chronic obstructive pulmonary disease. Arch Intern Med 2009;169:1595–1602.',
    doi: '10.1001/archinternmed.2009.270',
  },
  confirmedBy: gdl('bap_65.v1'),
  unit: '{factors}',
  fields: {
    ageYears: age(40, 120),
    ureaNitrogen25: flag('Urea nitrogen 25 mg/dL (8.9 mmol/L) or more', 1),
    alteredMentalStatus: flag('Altered mental status', 1),
    pulsePerMinute: number('Pulse', '/min', 20, 300, { bands: bands(0, [109, 1]) }),
  },
  interpretation: [
    [0, 'class-1', 'No risk factor, below 65: class I, mortality 0.3 %.'],
    [1, 'class-3', 'One risk factor: class III, mortality 2.2 %.'],
    [2, 'class-4', 'Two risk factors: class IV, mortality 6.4 %.'],
    [3, 'class-5', 'Three risk factors: class V, mortality 14.1 %.'],
  ],
  compute: ({ ageYears }, chart) =>
    chart.sum === 0 && ageYears >= 65
      ? {
          value: 0,
          interpretation: {
            code: 'bap-65.class-2',
            sentence: 'No risk factor, 65 or older: class II, mortality 1.0 %.',
          },
        }
      : { value: chart.sum },
});
