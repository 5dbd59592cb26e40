import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { revisedGeneva } from './index.ts';

checkScore(revisedGeneva, cases);
