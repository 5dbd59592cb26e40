import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { norton } from './index.ts';

checkScore(norton, cases);
