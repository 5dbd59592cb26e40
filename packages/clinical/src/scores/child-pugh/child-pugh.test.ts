import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { childPugh } from './index.ts';

checkScore(childPugh, cases);
