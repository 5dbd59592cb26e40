import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bedsidePews } from './index.ts';

checkScore(bedsidePews, cases);
