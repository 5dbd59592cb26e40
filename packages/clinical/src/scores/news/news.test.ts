import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { news } from './index.ts';

checkScore(news, cases);
