import { age, bands, flag, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { lowPressurePoint } from '../low-pressure.ts';
import { gdl } from '../sources.ts';

/** CRB-65: CURB-65 without a blood test, for primary care. */
export const crb65 = defineScore({
  id: 'crb-65',
  name: 'CRB-65',
  version: '2003',
  category: 'lung',
  source: {
    text: 'Lim WS, van der Eerden MM, Laing R, et al. Thorax 2003;58:377–382. Mortality: Bauer TT, Ewig S, Marre R, et al. CRB-65 predicts death from community-acquired pneumonia. J Intern Med 2006;260:93–101.',
    doi: '10.1136/thorax.58.5.377',
  },
  confirmedBy: gdl('CRB-65.v1'),
  fields: {
    confusion: flag('New confusion', 1),
    respiratoryRatePerMinute: number('Respiratory rate', '/min', 0, 80, { bands: bands(0, [30, 1]) }),
    systolicBpMmHg: number('Systolic blood pressure', 'mm[Hg]', 30, 300),
    diastolicBpMmHg: number('Diastolic blood pressure', 'mm[Hg]', 10, 200),
    ageYears: age(18, 120, { bands: bands(0, [65, 1]) }),
  },
  interpretation: [
    [0, 'low', '0: 30-day mortality about 1.2 %; consider treatment at home.'],
    [1, 'medium', '1 or 2: 30-day mortality about 8 %; consider hospital.'],
    [3, 'high', '3 or 4: 30-day mortality about 31 %; urgent hospital admission.'],
  ],
  compute: ({ systolicBpMmHg, diastolicBpMmHg }, chart) => {
    const pressure = lowPressurePoint(systolicBpMmHg, diastolicBpMmHg);
    return { value: chart.sum + pressure.points, points: [...chart.points, pressure] };
  },
});
