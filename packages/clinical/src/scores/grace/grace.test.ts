import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { grace } from './index.ts';

checkScore(grace, cases);
