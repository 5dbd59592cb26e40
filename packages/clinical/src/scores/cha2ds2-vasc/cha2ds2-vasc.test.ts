import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { cha2ds2Vasc } from './index.ts';

checkScore(cha2ds2Vasc, cases);
