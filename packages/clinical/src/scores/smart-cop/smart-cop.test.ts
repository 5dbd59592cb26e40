import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { smartCop } from './index.ts';

checkScore(smartCop, cases);
