import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { heart } from './index.ts';

checkScore(heart, cases);
