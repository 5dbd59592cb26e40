import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ttkg } from './index.ts';

checkScore(ttkg, cases);
