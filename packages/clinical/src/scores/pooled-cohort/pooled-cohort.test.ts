import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { pooledCohort } from './index.ts';

checkScore(pooledCohort, cases);

it('never falls while systolicBpMmHg grows', () => {
  expectMonotone(pooledCohort, cases.base, 'systolicBpMmHg', [100, 120, 140, 160, 180], 'up');
});
