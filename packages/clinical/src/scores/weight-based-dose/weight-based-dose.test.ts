import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { weightBasedDose } from './index.ts';

checkScore(weightBasedDose, cases);

it('never falls while weightKg grows', () => {
  expectMonotone(weightBasedDose, cases.base, 'weightKg', [10, 12, 16, 20, 30], 'up');
});
