import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { khorana } from './index.ts';

checkScore(khorana, cases);
