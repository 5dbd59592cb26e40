import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { dukeTreadmill } from './index.ts';

checkScore(dukeTreadmill, cases);
