import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { rockall } from './index.ts';

checkScore(rockall, cases);
