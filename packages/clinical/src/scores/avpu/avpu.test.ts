import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { avpu } from './index.ts';

checkScore(avpu, cases);
