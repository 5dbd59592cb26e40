import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { nihss } from './index.ts';

checkScore(nihss, cases);
