import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bodyMassIndex } from './index.ts';

checkScore(bodyMassIndex, cases);

it('never falls while weightKg grows', () => {
  expectMonotone(bodyMassIndex, cases.base, 'weightKg', [40, 60, 80, 120], 'up');
});
it('never rises while heightCm grows', () => {
  expectMonotone(bodyMassIndex, cases.base, 'heightCm', [140, 160, 180, 200], 'down');
});
