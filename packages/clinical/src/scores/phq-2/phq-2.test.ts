import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { phq2 } from './index.ts';

checkScore(phq2, cases);
