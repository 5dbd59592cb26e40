import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { cart } from './index.ts';

checkScore(cart, cases);
