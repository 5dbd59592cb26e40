import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bodySurfaceMosteller } from './index.ts';

checkScore(bodySurfaceMosteller, cases);

it('never falls while weightKg grows', () => {
  expectMonotone(bodySurfaceMosteller, cases.base, 'weightKg', [5, 20, 60, 100], 'up');
});
