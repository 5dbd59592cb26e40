import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { cage } from './index.ts';

checkScore(cage, cases);
