import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { stoolOsmoticGap } from './index.ts';

checkScore(stoolOsmoticGap, cases);
