import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { wellsPe } from './index.ts';

checkScore(wellsPe, cases);
