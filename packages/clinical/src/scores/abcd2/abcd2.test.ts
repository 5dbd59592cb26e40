import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { abcd2 } from './index.ts';

checkScore(abcd2, cases);
