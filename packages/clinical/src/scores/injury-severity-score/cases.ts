import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { aisFirst: 3, aisSecond: 2, aisThird: 1 },
  cases: [
    { name: '3, 2, 1', value: 14, code: 'moderate' },
    { name: 'nothing', with: { aisFirst: 0, aisSecond: 0, aisThird: 0 }, value: 0, code: 'minor' },
    { name: '4, 0, 0', with: { aisFirst: 4, aisSecond: 0, aisThird: 0 }, value: 16, code: 'major' },
    { name: 'three fives', with: { aisFirst: 5, aisSecond: 5, aisThird: 5 }, value: 75 },
    { name: 'any 6', with: { aisThird: 6 }, value: 75 },
    { name: '7 does not exist', with: { aisFirst: 7 }, invalid: { aisFirst: 'above-maximum' } },
  ],
};
