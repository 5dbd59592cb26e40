import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { rcri } from './index.ts';

checkScore(rcri, cases);
