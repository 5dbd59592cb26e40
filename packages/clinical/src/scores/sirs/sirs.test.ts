import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { sirs } from './index.ts';

checkScore(sirs, cases);
