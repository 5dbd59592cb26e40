import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { thrombocytopenia: 'below-30', timing: 'early', thrombosis: 'none', otherCauses: 'definite' },
  cases: [
    { name: 'lowest', value: 0, code: 'low' },
    { name: 'three', with: { thrombocytopenia: '30-to-50', timing: 'days-5-to-10' }, value: 3, code: 'low' },
    {
      name: 'four',
      with: { thrombocytopenia: 'above-50', timing: 'days-5-to-10' },
      value: 4,
      code: 'intermediate',
    },
    {
      name: 'six',
      with: { thrombocytopenia: 'above-50', timing: 'days-5-to-10', thrombosis: 'new' },
      value: 6,
      code: 'high',
    },
    {
      name: 'highest',
      with: { thrombocytopenia: 'above-50', timing: 'days-5-to-10', thrombosis: 'new', otherCauses: 'none' },
      value: 8,
    },
    { name: 'timing unknown', with: { timing: undefined }, missing: ['timing'] },
  ],
};
