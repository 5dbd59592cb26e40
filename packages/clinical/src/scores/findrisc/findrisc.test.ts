import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { findrisc } from './index.ts';

checkScore(findrisc, cases);
