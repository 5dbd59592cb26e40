import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { abic } from './index.ts';

checkScore(abic, cases);
