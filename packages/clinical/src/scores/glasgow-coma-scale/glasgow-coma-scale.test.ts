import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { glasgowComaScale } from './index.ts';

checkScore(glasgowComaScale, cases);
