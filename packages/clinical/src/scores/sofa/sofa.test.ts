import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { sofa } from './index.ts';

checkScore(sofa, cases);
