import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ankleBrachialIndex } from './index.ts';

checkScore(ankleBrachialIndex, cases);
