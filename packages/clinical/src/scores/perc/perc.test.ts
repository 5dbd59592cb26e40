import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { perc } from './index.ts';

checkScore(perc, cases);
