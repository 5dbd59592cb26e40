import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { pesi } from './index.ts';

checkScore(pesi, cases);
