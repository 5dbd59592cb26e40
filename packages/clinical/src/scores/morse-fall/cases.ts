import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: {
    fallHistory: false,
    secondaryDiagnosis: false,
    aid: 'none',
    intravenous: false,
    gait: 'normal',
    overestimates: false,
  },
  cases: [
    { name: 'none', value: 0, code: 'low' },
    { name: 'a fall', with: { fallHistory: true }, value: 25, code: 'moderate' },
    { name: 'cane and weak gait', with: { aid: 'cane', gait: 'weak' }, value: 25 },
    {
      name: 'a fall, a line and a cane',
      with: { fallHistory: true, intravenous: true, aid: 'cane' },
      value: 60,
      code: 'high',
    },
    {
      name: 'all is 125',
      with: {
        fallHistory: true,
        secondaryDiagnosis: true,
        aid: 'furniture',
        intravenous: true,
        gait: 'impaired',
        overestimates: true,
      },
      value: 125,
    },
    { name: 'gait not seen', with: { gait: undefined }, missing: ['gait'] },
  ],
};
