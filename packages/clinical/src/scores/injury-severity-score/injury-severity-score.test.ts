import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { injurySeverityScore } from './index.ts';

checkScore(injurySeverityScore, cases);
