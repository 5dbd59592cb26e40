import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { bodySurfaceDubois } from './index.ts';

checkScore(bodySurfaceDubois, cases);
