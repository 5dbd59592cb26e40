import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { astUPerL: 40, astUpperLimitUPerL: 40, platelets10e9PerL: 200 },
  cases: [
    { name: 'at the limit with 200', value: 0.5, code: 'low' },
    {
      name: '80 with 150',
      with: { astUPerL: 80, platelets10e9PerL: 150 },
      value: 1.3333333333,
      within: 1e-9,
      code: 'indeterminate',
    },
    { name: '120 with 100', with: { astUPerL: 120, platelets10e9PerL: 100 }, value: 3, code: 'high' },
    {
      name: 'platelets of 0 are refused',
      with: { platelets10e9PerL: 0 },
      invalid: { platelets10e9PerL: 'below-minimum' },
    },
    { name: 'no AST', with: { astUPerL: undefined }, missing: ['astUPerL'] },
  ],
};
