import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { centor } from './index.ts';

checkScore(centor, cases);
