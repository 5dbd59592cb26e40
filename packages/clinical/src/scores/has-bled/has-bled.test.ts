import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { hasBled } from './index.ts';

checkScore(hasBled, cases);
