import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { packYears } from './index.ts';

checkScore(packYears, cases);
