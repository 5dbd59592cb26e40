import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { aims65 } from './index.ts';

checkScore(aims65, cases);
