import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { totalCholesterolMgPerDl: 200, hdlMgPerDl: 50, triglyceridesMgPerDl: 150 },
  cases: [
    { name: '200, 50, 150', value: 120, code: 'from-100', also: { 'non-hdl': 150 } },
    { name: 'low', with: { totalCholesterolMgPerDl: 140 }, value: 60, code: 'below-100' },
    { name: '190', with: { totalCholesterolMgPerDl: 270 }, value: 190, code: 'severe' },
    {
      name: 'triglycerides above 400 are refused',
      with: { triglyceridesMgPerDl: 401 },
      invalid: { triglyceridesMgPerDl: 'outside-validated-range' },
    },
    {
      name: 'HDL above total is refused',
      with: { hdlMgPerDl: 190 },
      invalid: { totalCholesterolMgPerDl: 'inconsistent' },
    },
  ],
};
