import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { maddrey } from './index.ts';

checkScore(maddrey, cases);
