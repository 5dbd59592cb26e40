import { it } from 'vitest';
import { checkScore, expectMonotone } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ckdEpi2021 } from './index.ts';

checkScore(ckdEpi2021, cases);

it('never rises while creatinineMgPerDl grows', () => {
  expectMonotone(ckdEpi2021, cases.base, 'creatinineMgPerDl', [0.3, 0.7, 0.9, 1.2, 2, 5, 10], 'down');
});
it('never rises while ageYears grows', () => {
  expectMonotone(ckdEpi2021, cases.base, 'ageYears', [18, 30, 50, 70, 90], 'down');
});
