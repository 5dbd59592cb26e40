import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { freeWaterDeficit } from './index.ts';

checkScore(freeWaterDeficit, cases);

it('never falls while sodiumMmolPerL grows', () => {
  expectMonotone(freeWaterDeficit, cases.base, 'sodiumMmolPerL', [145, 155, 170], 'up');
});
