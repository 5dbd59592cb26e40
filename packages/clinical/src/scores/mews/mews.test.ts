import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { mews } from './index.ts';

checkScore(mews, cases);
