import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { glucoseMmolPerL: 4.5, insulinMilliUnitsPerL: 5 },
  cases: [
    { name: 'the reference person is 1', value: 1 },
    { name: '6.0 and 15', with: { glucoseMmolPerL: 6, insulinMilliUnitsPerL: 15 }, value: 4 },
    { name: '5.0 and 9', with: { glucoseMmolPerL: 5, insulinMilliUnitsPerL: 9 }, value: 2 },
    {
      name: 'mg/dL is refused',
      with: { glucoseMmolPerL: 90 },
      invalid: { glucoseMmolPerL: 'above-maximum' },
    },
    { name: 'no insulin', with: { insulinMilliUnitsPerL: undefined }, missing: ['insulinMilliUnitsPerL'] },
  ],
};
