import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { winters } from './index.ts';

checkScore(winters, cases);
