import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { stopBang } from './index.ts';

checkScore(stopBang, cases);
