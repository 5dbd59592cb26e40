import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { urineAnionGap } from './index.ts';

checkScore(urineAnionGap, cases);
