import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { timiUaNstemi } from './index.ts';

checkScore(timiUaNstemi, cases);
