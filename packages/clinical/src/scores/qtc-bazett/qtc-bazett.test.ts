import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { qtcBazett } from './index.ts';

checkScore(qtcBazett, cases);

it('never falls while pulsePerMinute grows', () => {
  expectMonotone(qtcBazett, cases.base, 'pulsePerMinute', [40, 60, 80, 120], 'up');
});
