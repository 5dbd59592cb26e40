import { above, age, bands, number } from '../../fields.ts';
import { defineScore } from '../../score.ts';
import { gdl } from '../sources.ts';

/** Modified Glasgow (Imrie) criteria for pancreatitis within 48 hours. */
export const glasgowPancreatitis = defineScore({
  id: 'glasgow-pancreatitis',
  name: 'Glasgow–Imrie criteria',
  version: '1984',
  category: 'liver and digestive',
  source: {
    text: 'Blamey SL, Imrie CW, O’Neill J, Gilmour WH, Carter DC. Prognostic factors in acute pancreatitis. Gut 1984;25:1340–1346.',
    doi: '10.1136/gut.25.12.1340',
  },
  confirmedBy: gdl('Glasgow_Pancreatitis_score.v1'),
  fields: {
    ageYears: age(16, 120, { bands: bands(0, [above(55), 1]) }),
    pao2KPa: number('PaO₂ on air', 'kPa', 2, 25, { bands: bands(1, [8, 0]) }),
    leukocytes10e9PerL: number('Leukocytes', '10*9/L', 0, 500, { bands: bands(0, [above(15), 1]) }),
    calciumMmolPerL: number('Calcium', 'mmol/L', 0.5, 6, { bands: bands(1, [2, 0]) }),
    ureaMmolPerL: number('Urea', 'mmol/L', 0.1, 120, { bands: bands(0, [above(16.1), 1]) }),
    ldhUPerL: number('LDH', 'U/L', 10, 20_000, { bands: bands(0, [above(600), 1]) }),
    albuminGPerL: number('Albumin', 'g/L', 5, 80, { bands: bands(1, [32, 0]) }),
    glucoseMmolPerL: number('Glucose', 'mmol/L', 0.5, 120, { bands: bands(0, [above(10), 1]) }),
  },
  interpretation: [
    [0, 'mild', 'Below 3: severe pancreatitis less likely.'],
    [3, 'severe', '3 or more: severe pancreatitis likely.'],
  ],
});
