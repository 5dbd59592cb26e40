import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { qtcHodges } from './index.ts';

checkScore(qtcHodges, cases);
