import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ottawaAnkle } from './index.ts';

checkScore(ottawaAnkle, cases);
