import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { spesi } from './index.ts';

checkScore(spesi, cases);
