import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ottawaKnee } from './index.ts';

checkScore(ottawaKnee, cases);
