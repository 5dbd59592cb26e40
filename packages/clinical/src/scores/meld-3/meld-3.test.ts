import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { meld3 } from './index.ts';

checkScore(meld3, cases);

it('never falls while inr grows', () => {
  expectMonotone(meld3, cases.base, 'inr', [1, 1.5, 2, 3, 5], 'up');
});
