import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { nedocs } from './index.ts';

checkScore(nedocs, cases);

it('never falls while patients grows', () => {
  expectMonotone(nedocs, cases.base, 'patients', [0, 20, 40, 80], 'up');
});
it('never rises while beds grows', () => {
  expectMonotone(nedocs, cases.base, 'beds', [10, 20, 40], 'down');
});
