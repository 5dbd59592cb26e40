import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { padua } from './index.ts';

checkScore(padua, cases);
