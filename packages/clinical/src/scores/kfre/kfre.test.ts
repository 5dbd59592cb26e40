import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { kfre } from './index.ts';

checkScore(kfre, cases);

it('never rises while egfr grows', () => {
  expectMonotone(kfre, cases.base, 'egfr', [10, 20, 30, 40, 50], 'down');
});
it('never falls while albuminCreatinineMgPerG grows', () => {
  expectMonotone(kfre, cases.base, 'albuminCreatinineMgPerG', [10, 100, 1000], 'up');
});
