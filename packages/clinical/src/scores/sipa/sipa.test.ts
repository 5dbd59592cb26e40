import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { sipa } from './index.ts';

checkScore(sipa, cases);
