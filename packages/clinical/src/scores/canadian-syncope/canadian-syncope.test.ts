import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { canadianSyncope } from './index.ts';

checkScore(canadianSyncope, cases);
