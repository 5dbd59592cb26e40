import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { anionGap } from './index.ts';

checkScore(anionGap, cases);
