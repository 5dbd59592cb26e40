import { above, age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { lowPressurePoint } from '../low-pressure.ts';
import { gdl } from '../sources.ts';

/** CURB-65 for community-acquired pneumonia. */
export const curb65 = defineScore({
  id: 'curb-65',
  name: 'CURB-65',
  version: '2003',
  category: 'lung',
  source: {
    text: 'Lim WS, van der Eerden MM, Laing R, et al. Defining community acquired pneumonia severity on presentation to hospital: an international derivation and validation study. Thorax 2003;58:377–382.',
    doi: '10.1136/thorax.58.5.377',
  },
  confirmedBy: gdl('CRB-65.v1'),
  fields: {
    confusion: flag('New confusion', 1),
    ureaMmolPerL: number('Urea', 'mmol/L', 0.1, 120, { bands: bands(0, [above(7), 1]) }),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, { bands: bands(0, [30, 1]) }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300),
    diastolicBpMmHg: number('Diastolic blood pressure', 'mm[Hg]', 10, 200),
    ageYears: age(18, 120, { bands: bands(0, [65, 1]) }),
  },
  interpretation: [
    [0, 'low', '0 or 1: 30-day mortality 1.5 %; treatment at home may be suitable.'],
    [2, 'medium', '2: 30-day mortality 9.2 %; consider hospital.'],
    [3, 'high', '3 to 5: 30-day mortality 22 %; severe pneumonia.'],
  ],
  compute: ({ systolicBpMmHg, diastolicBpMmHg }, chart) => {
    const pressure = lowPressurePoint(systolicBpMmHg, diastolicBpMmHg);
    return { value: chart.sum + pressure.points, points: [...chart.points, pressure] };
  },
});
