import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { gad2 } from './index.ts';

checkScore(gad2, cases);
