import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ageAdjustedDDimer } from './index.ts';

checkScore(ageAdjustedDDimer, cases);
