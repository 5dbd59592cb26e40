import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { fractionalUrea } from './index.ts';

checkScore(fractionalUrea, cases);
