import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { sanFranciscoSyncope } from './index.ts';

checkScore(sanFranciscoSyncope, cases);
