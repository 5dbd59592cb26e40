import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bap65 } from './index.ts';

checkScore(bap65, cases);
