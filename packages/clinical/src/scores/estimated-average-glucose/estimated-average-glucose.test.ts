import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { estimatedAverageGlucose } from './index.ts';

checkScore(estimatedAverageGlucose, cases);

it('never falls while hba1cPercent grows', () => {
  expectMonotone(estimatedAverageGlucose, cases.base, 'hba1cPercent', [4, 6, 8, 12], 'up');
});
