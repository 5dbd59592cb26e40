import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { roxIndex } from './index.ts';

checkScore(roxIndex, cases);

it('never rises while respiratoryRatePerMinute grows', () => {
  expectMonotone(roxIndex, cases.base, 'respiratoryRatePerMinute', [10, 20, 30, 40], 'down');
});
it('never rises while fio2Percent grows', () => {
  expectMonotone(roxIndex, cases.base, 'fio2Percent', [21, 40, 60, 100], 'down');
});
