import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ichScore } from './index.ts';

checkScore(ichScore, cases);
