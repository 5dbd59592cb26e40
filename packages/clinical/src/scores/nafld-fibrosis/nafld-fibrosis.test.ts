import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { nafldFibrosis } from './index.ts';

checkScore(nafldFibrosis, cases);
