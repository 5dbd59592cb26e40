import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { tisdale } from './index.ts';

checkScore(tisdale, cases);
