import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { pecarnHead } from './index.ts';

checkScore(pecarnHead, cases);
