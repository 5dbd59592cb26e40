import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { psiPort } from './index.ts';

checkScore(psiPort, cases);
