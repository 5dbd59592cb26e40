import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { qsofa } from './index.ts';

checkScore(qsofa, cases);
