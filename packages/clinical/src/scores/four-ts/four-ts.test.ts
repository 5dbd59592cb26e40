import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { fourTs } from './index.ts';

checkScore(fourTs, cases);
