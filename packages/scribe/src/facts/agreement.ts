/** Whether and where the patient agreed with the plan in so many words; "okay" alone is no agreement. */
import type { Evidence } from '@medi-os/contract';
import { shapeOf } from '../model/features.ts';
import type { Visit } from './extract.ts';

const AGREEING =
  /\b(?:sounds good|sounds great|that works|sounds like a plan|i agree|i am okay with that|perfect|sounds fine|that is fine)\b/;
const READ_WORDS = 60;

/** The last words of agreement after the doctor began to plan. */
export function agreementIn(visit: Visit): Evidence | undefined {
  const { firstPlanTurn } = shapeOf(visit);
  for (let index = visit.turns.length - 1; index > firstPlanTurn; index--) {
    const heard = visit.turns[index];
    if (heard === undefined || heard.turn.speaker === 'doctor') continue;
    const words = heard.clauses
      .flatMap((each) => each.clause.tokens.map((token) => token.text))
      .slice(0, READ_WORDS);
    if (!AGREEING.test(words.join(' '))) continue;
    const start = heard.clauses[0]?.clause.start ?? 0;
    return { turnId: heard.turn.id, start, end: heard.clauses.at(-1)?.clause.end ?? start };
  }
  return undefined;
}
