import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ottawaCopd } from './index.ts';

checkScore(ottawaCopd, cases);
