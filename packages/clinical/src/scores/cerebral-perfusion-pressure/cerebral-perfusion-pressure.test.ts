import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { cerebralPerfusionPressure } from './index.ts';

checkScore(cerebralPerfusionPressure, cases);
