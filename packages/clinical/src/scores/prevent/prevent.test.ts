import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { prevent } from './index.ts';

checkScore(prevent, cases);

it('never falls while ageYears grows', () => {
  expectMonotone(prevent, cases.base, 'ageYears', [30, 40, 50, 60, 70, 79], 'up');
});
it('never falls while systolicBpMmHg grows', () => {
  expectMonotone(prevent, cases.base, 'systolicBpMmHg', [110, 130, 150, 170, 200], 'up');
});
it('never rises while egfr grows', () => {
  expectMonotone(prevent, cases.base, 'egfr', [15, 30, 45, 60, 90, 120], 'down');
});
