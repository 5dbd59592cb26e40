import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { correctedSodium } from './index.ts';

checkScore(correctedSodium, cases);
