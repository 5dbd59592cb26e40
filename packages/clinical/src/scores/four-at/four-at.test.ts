import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { fourAt } from './index.ts';

checkScore(fourAt, cases);
