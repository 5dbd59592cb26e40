import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { revisedTraumaScore } from './index.ts';

checkScore(revisedTraumaScore, cases);
