import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { glasgowAlcoholicHepatitis } from './index.ts';

checkScore(glasgowAlcoholicHepatitis, cases);
