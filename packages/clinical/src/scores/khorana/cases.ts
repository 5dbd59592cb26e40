import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    site: 'other',
    platelets10e9PerL: 250,
    haemoglobinBelow100OrEsa: false,
    leukocytes10e9PerL: 8,
    bmi: 25,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'platelets 350', with: { platelets10e9PerL: 350 }, value: 1, code: 'intermediate' },
    { name: 'leukocytes 11 do not count', with: { leukocytes10e9PerL: 11 }, value: 0 },
    {
      name: 'pancreas with leukocytes',
      with: { site: 'very-high', leukocytes10e9PerL: 12 },
      value: 3,
      code: 'high',
    },
    {
      name: 'all is 6',
      with: {
        site: 'very-high',
        platelets10e9PerL: 400,
        haemoglobinBelow100OrEsa: true,
        leukocytes10e9PerL: 12,
        bmi: 36,
      },
      value: 6,
    },
    { name: 'no site', with: { site: undefined }, missing: ['site'] },
  ],
};
