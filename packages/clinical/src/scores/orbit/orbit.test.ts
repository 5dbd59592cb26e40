import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { orbit } from './index.ts';

checkScore(orbit, cases);
