import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { gail } from './index.ts';

checkScore(gail, cases);

it('never falls while firstDegreeRelatives grows', () => {
  expectMonotone(gail, cases.base, 'firstDegreeRelatives', [0, 1, 2], 'up');
});
