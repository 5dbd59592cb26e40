import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { news2 } from './index.ts';

checkScore(news2, cases);
