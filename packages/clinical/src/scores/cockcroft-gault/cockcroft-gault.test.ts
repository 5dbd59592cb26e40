import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { cockcroftGault } from './index.ts';

checkScore(cockcroftGault, cases);

it('never rises while ageYears grows', () => {
  expectMonotone(cockcroftGault, cases.base, 'ageYears', [20, 40, 60, 80, 100], 'down');
});
it('never falls while weightKg grows', () => {
  expectMonotone(cockcroftGault, cases.base, 'weightKg', [40, 60, 80, 120], 'up');
});
