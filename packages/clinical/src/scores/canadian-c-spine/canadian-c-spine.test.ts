import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { canadianCSpine } from './index.ts';

checkScore(canadianCSpine, cases);
