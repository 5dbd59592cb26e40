import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { crb65 } from './index.ts';

checkScore(crb65, cases);
