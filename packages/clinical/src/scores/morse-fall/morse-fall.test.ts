import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { morseFall } from './index.ts';

checkScore(morseFall, cases);
