import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { nexusCSpine } from './index.ts';

checkScore(nexusCSpine, cases);
