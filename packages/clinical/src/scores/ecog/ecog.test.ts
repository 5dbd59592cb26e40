import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ecog } from './index.ts';

checkScore(ecog, cases);
