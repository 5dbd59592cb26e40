import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ldlFriedewald } from './index.ts';

checkScore(ldlFriedewald, cases);
