import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bishop } from './index.ts';

checkScore(bishop, cases);
