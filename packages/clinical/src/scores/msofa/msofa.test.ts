import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { msofa } from './index.ts';

checkScore(msofa, cases);
