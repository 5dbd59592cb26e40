import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { years } from './index.ts';

checkScore(years, cases);
