import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { oesil } from './index.ts';

checkScore(oesil, cases);
