import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { meldNa } from './index.ts';

checkScore(meldNa, cases);
