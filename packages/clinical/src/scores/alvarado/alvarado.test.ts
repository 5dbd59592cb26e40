import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { alvarado } from './index.ts';

checkScore(alvarado, cases);
