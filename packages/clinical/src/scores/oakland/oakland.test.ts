import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { oakland } from './index.ts';

checkScore(oakland, cases);
