import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { edacs } from './index.ts';

checkScore(edacs, cases);
