import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { atriaBleeding } from './index.ts';

checkScore(atriaBleeding, cases);
