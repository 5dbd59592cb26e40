import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { wellsDvt } from './index.ts';

checkScore(wellsDvt, cases);
