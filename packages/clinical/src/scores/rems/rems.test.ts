import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { rems } from './index.ts';

checkScore(rems, cases);
