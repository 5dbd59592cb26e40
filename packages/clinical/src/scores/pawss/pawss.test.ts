import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { pawss } from './index.ts';

checkScore(pawss, cases);
