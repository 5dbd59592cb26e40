import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { edinburghDepression } from './index.ts';

checkScore(edinburghDepression, cases);
