import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { alveolarArterialGradient } from './index.ts';

checkScore(alveolarArterialGradient, cases);
