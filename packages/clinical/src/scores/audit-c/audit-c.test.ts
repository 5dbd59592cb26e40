import { checkScore } from '../../testing/check-score.ts';
import { cases } from './cases.ts';
import { auditC } from './index.ts';

checkScore(auditC, cases);
