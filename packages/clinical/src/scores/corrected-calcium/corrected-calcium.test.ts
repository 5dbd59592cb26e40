import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { correctedCalcium } from './index.ts';

checkScore(correctedCalcium, cases);
