import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { fib4 } from './index.ts';

checkScore(fib4, cases);

it('never rises while platelets10e9PerL grows', () => {
  expectMonotone(fib4, cases.base, 'platelets10e9PerL', [50, 100, 200, 400], 'down');
});
