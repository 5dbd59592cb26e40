import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { gapIndex } from './index.ts';

checkScore(gapIndex, cases);
