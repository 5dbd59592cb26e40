import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { idealBodyWeight } from './index.ts';

checkScore(idealBodyWeight, cases);
