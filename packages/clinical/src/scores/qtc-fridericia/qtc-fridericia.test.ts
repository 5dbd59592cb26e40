import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { qtcFridericia } from './index.ts';

checkScore(qtcFridericia, cases);
