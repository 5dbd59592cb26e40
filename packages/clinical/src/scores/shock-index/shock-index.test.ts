import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { shockIndex } from './index.ts';

checkScore(shockIndex, cases);

it('never falls while pulsePerMinute grows', () => {
  expectMonotone(shockIndex, cases.base, 'pulsePerMinute', [40, 80, 120, 160], 'up');
});
it('never rises while systolicBpMmHg grows', () => {
  expectMonotone(shockIndex, cases.base, 'systolicBpMmHg', [60, 90, 120, 180], 'down');
});
