import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { apri } from './index.ts';

checkScore(apri, cases);
