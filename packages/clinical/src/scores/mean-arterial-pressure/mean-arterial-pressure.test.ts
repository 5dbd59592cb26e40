import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { meanArterialPressure } from './index.ts';

checkScore(meanArterialPressure, cases);
