import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bard } from './index.ts';

checkScore(bard, cases);
