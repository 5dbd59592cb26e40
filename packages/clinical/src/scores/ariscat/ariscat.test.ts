import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ariscat } from './index.ts';

checkScore(ariscat, cases);
