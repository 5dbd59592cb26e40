import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { timiStemi } from './index.ts';

checkScore(timiStemi, cases);
