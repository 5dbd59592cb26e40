/**
 * From turns to facts. A question counts only with its answer; a correction replaces what it corrects; what is said of
 * a relative is never the patient's.
 */
import type { ChartContext, Turn } from '@medi-os/contract';
import { type HeardClause, type HeardTurn, hear } from './analyse.ts';
import { answeredFacts, doseAnswer, habitAnswer, relativeAnswer } from './answered.ts';
import { ALLERGY_WORDS, type Asked, type ClauseFacts } from './clause-facts.ts';
import { namedRelative } from './context.ts';
import { applyCorrections } from './corrections.ts';
import type { Fact } from './fact.ts';
import { attachDoses } from './loose-attributes.ts';
import { carriedPerson } from './persons.ts';
import { reactionIn, statedFacts } from './statements.ts';

export type Visit = {
  readonly turns: readonly HeardTurn[];
  readonly facts: readonly Fact[];
};

const HISTORY_LIMIT_TURNS = 20_000;
/** From here to the end of the turn illnesses are threats, not findings. */
const RISK_WORDS = new Set(['risk', 'risks', 'complication', 'complications']);

/** All facts of a visit, in the order in which they were said. */
export function extractFacts(turns: readonly Turn[], chart: ChartContext): Visit {
  const heardTurns = turns.slice(0, HISTORY_LIMIT_TURNS).map(hear);
  const facts: Fact[] = [];
  let asked: Asked[] = [];
  let askedBy = '';
  heardTurns.forEach((heard, turnIndex) => {
    const { turn } = heard;
    if (asked.length > 0 && turn.speaker !== askedBy && heard.answer !== undefined) {
      facts.push(...answeredFacts(asked, heard, turnIndex));
    }
    const lastAsked = asked.at(-1);
    if (lastAsked !== undefined && turn.speaker !== askedBy && heard.answer === undefined)
      facts.push(...habitAnswer(lastAsked, heard, turnIndex), ...doseAnswer(lastAsked, heard, turnIndex));
    if (lastAsked !== undefined && turn.speaker !== askedBy)
      facts.push(...relativeAnswer(lastAsked, heard, turnIndex));
    const allergiesAsked =
      turn.speaker !== askedBy &&
      lastAsked !== undefined &&
      // "And you are allergic to penicillin, is that correct?" asks in two clauses.
      (heardTurns[turnIndex - 1]?.clauses ?? [lastAsked.heard]).some((each) =>
        each.clause.tokens.some((token) => ALLERGY_WORDS.has(token.text)),
      );
    if (turn.speaker !== askedBy || heard.clauses.length > 0) asked = [];
    let lastNamed: string | undefined;
    let risky = false;
    let underFamilyHistory = false;
    for (const each of heard.clauses) {
      const person = carriedPerson(each, lastNamed, turn, chart);
      lastNamed = namedRelative(each.clause.tokens) ?? lastNamed;
      if (each.clause.isQuestion) asked.push({ heard: each, turn });
      else {
        if (asked.length > 0 && each.concepts.length > 0) asked = [];
        risky ||= turn.speaker === 'doctor' && each.clause.tokens.some((token) => RISK_WORDS.has(token.text));
        const at: ClauseFacts = {
          heard: each,
          turn,
          turnIndex,
          person,
          allergiesAsked,
          risky,
          underFamilyHistory,
        };
        facts.push(...statedFacts(at, chart));
        attachReaction(facts, at);
        underFamilyHistory = isFamilyHeading(each);
      }
    }
    attachDoses(facts, heard, turnIndex);
    askedBy = turn.speaker;
  });
  return { turns: heardTurns, facts: applyCorrections(facts, heardTurns) };
}

const MAX_HEADING_TOKENS = 6;

/** "And for family history,". */
function isFamilyHeading({ clause: { tokens } }: HeardClause): boolean {
  return (
    tokens.length <= MAX_HEADING_TOKENS &&
    tokens.some((token, at) => token.text === 'family' && tokens[at + 1]?.text === 'history')
  );
}

/** "It gave me anaphylaxis": completes the allergy that was named in this turn or the one before. */
function attachReaction(facts: Fact[], at: ClauseFacts): void {
  const reaction = at.person === undefined ? reactionIn(at) : undefined;
  const allergy = facts.findLast((fact) => fact.kind === 'allergy' && fact.person === undefined);
  if (reaction === undefined || allergy?.polarity !== 'present' || at.turnIndex - allergy.turnIndex > 1)
    return;
  const evidence = { turnId: at.turn.id, start: reaction.start, end: reaction.end };
  facts.forEach((fact, place) => {
    if (fact.kind === 'allergy' && fact.person === undefined && fact.name === allergy.name)
      facts[place] = { ...fact, value: reaction.text, evidence: [...fact.evidence, evidence] };
  });
}
