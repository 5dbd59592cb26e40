import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { homaIr } from './index.ts';

checkScore(homaIr, cases);
