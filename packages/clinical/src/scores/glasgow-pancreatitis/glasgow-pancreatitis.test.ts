import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { glasgowPancreatitis } from './index.ts';

checkScore(glasgowPancreatitis, cases);
