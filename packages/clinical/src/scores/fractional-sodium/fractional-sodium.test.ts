import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { fractionalSodium } from './index.ts';

checkScore(fractionalSodium, cases);
