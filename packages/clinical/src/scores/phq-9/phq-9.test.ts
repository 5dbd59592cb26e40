import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { phq9 } from './index.ts';

checkScore(phq9, cases);
