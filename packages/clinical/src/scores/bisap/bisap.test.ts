import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bisap } from './index.ts';

checkScore(bisap, cases);
