import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { hollidaySegar } from './index.ts';

checkScore(hollidaySegar, cases);

it('never falls while weightKg grows', () => {
  expectMonotone(hollidaySegar, cases.base, 'weightKg', [3, 9, 10, 11, 20, 21, 60], 'up');
});
