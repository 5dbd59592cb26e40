/** Where no template fits: the clause itself, cleaned and in the third person. */
import type { ChartContext, Evidence } from '@medi-os/contract';
import type { HeardClause } from '../facts/analyse.ts';
import type { Answer } from '../facts/answers.ts';
import { rangeOf, type Visit } from '../facts/extract.ts';
import { joinSentence, rewriteWords } from '../text/rewrite.ts';
import { isWellFormed, trimDangling } from './well-formed.ts';
import { personOf } from './wording.ts';

/** A rewritten clause before anything judged its worth or its section. */
export type RawCandidate = {
  readonly text: string;
  readonly key: string;
  readonly evidence: readonly Evidence[];
  readonly heard: HeardClause;
  readonly turnIndex: number;
  readonly clauseIndex: number;
  /** For a question turned into a statement. */
  readonly answered: Answer;
};

const MIN_WORDS = 3;

/** A candidate for every clause that states something. */
export function candidatesFromClauses(visit: Visit, chart: ChartContext): RawCandidate[] {
  const patient = personOf(chart);
  const out: RawCandidate[] = [];
  visit.turns.forEach((heard, turnIndex) => {
    heard.clauses.forEach((each, clauseIndex) => {
      if (each.clause.isQuestion || each.clause.tokens.length < MIN_WORDS) return;
      const words = trimDangling(rewriteWords(each.clause.tokens, { speaker: heard.turn.speaker, patient }));
      const text = joinSentence(words);
      if (!isWellFormed(text, each.concepts.length > 0)) return;
      const { tokens } = each.clause;
      out.push({
        text,
        key: `${heard.turn.id}|${each.clause.start}`,
        evidence: [rangeOf(heard.turn, tokens, 0, tokens.length)],
        heard: each,
        turnIndex,
        clauseIndex,
        answered: undefined,
      });
    });
  });
  return out;
}
