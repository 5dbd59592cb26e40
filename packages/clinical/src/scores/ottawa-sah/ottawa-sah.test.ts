import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { ottawaSah } from './index.ts';

checkScore(ottawaSah, cases);
