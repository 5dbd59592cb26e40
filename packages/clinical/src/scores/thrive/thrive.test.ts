import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { thrive } from './index.ts';

checkScore(thrive, cases);
