/** One turn, read once: its clauses and the concepts named in them. Kept by turn object, so a revision reads only what is new. */
import type { Turn } from '@medi-os/contract';
import { type Concept, conceptsOf } from '../lexicon/concepts.ts';
import { type Clause, clausesOf } from '../text/clauses.ts';
import { type Answer, answerOf } from './answers.ts';

export type HeardClause = {
  readonly clause: Clause;
  readonly concepts: readonly Concept[];
};

export type HeardTurn = {
  readonly turn: Turn;
  readonly clauses: readonly HeardClause[];
  readonly answer: Answer;
};

/** Text beyond this is not read: no person says it in one breath, and the time stays bounded. */
export const MAX_TURN_CHARACTERS = 100_000;

const seen = new WeakMap<Turn, HeardTurn>();

/** Reads a turn; the same object is never read twice. */
export function hear(turn: Turn): HeardTurn {
  const known = seen.get(turn);
  if (known !== undefined) return known;
  const clauses = clausesOf(turn.text.slice(0, MAX_TURN_CHARACTERS)).map((clause) => ({
    clause,
    concepts: conceptsOf(clause.tokens),
  }));
  const heard: HeardTurn = {
    turn,
    clauses,
    answer: answerOf(clauses.flatMap((each) => each.clause.tokens).slice(0, 12)),
  };
  seen.set(turn, heard);
  return heard;
}
