import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { glasgowBlatchford } from './index.ts';

checkScore(glasgowBlatchford, cases);
