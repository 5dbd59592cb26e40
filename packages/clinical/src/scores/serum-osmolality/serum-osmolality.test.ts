import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { serumOsmolality } from './index.ts';

checkScore(serumOsmolality, cases);
