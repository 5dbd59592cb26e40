import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { westleyCroup } from './index.ts';

checkScore(westleyCroup, cases);
