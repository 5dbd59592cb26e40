import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { curb65 } from './index.ts';

checkScore(curb65, cases);
