import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { qtcFramingham } from './index.ts';

checkScore(qtcFramingham, cases);
