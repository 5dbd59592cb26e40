import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { schwartz } from './index.ts';

checkScore(schwartz, cases);
