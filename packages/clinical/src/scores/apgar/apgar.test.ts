import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { apgar } from './index.ts';

checkScore(apgar, cases);
