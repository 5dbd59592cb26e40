import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { gad7 } from './index.ts';

checkScore(gad7, cases);
