import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { canadianCtHead } from './index.ts';

checkScore(canadianCtHead, cases);
