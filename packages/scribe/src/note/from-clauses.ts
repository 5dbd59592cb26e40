/** Where no template fits: the clause itself, cleaned and in the third person. */
import type { ChartContext, Evidence, Speaker } from '@medi-os/contract';
import type { HeardClause } from '../facts/analyse.ts';
import type { Answer } from '../facts/answers.ts';
import { isTimeUnit } from '../facts/attributes.ts';
import { rangeOf } from '../facts/clause-facts.ts';
import type { Visit } from '../facts/extract.ts';
import { BODY_PARTS } from '../lexicon/terms.ts';
import { joinSentence, type Person, rewriteWords } from '../text/rewrite.ts';
import { singular } from '../text/tokens.ts';
import { factsInOwnWords, overlaps } from './needed.ts';
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
  /** Whether it is about health by its words; others must convince the model. */
  readonly clinical: boolean;
};

const MIN_WORDS = 3;

const CLINICAL_WORDS = new Set(
  `pain painful hurt hurts hurting sore better worse worsening improved improving medication medications medicine dose pill pills prescription test tests
  exam examination surgery surgical hospital emergency symptoms symptom follow therapy brace splint boot cast crutches ice diet exercise exercises weight sleep
  sleeping appointment results scan treatment injury injured fell fall twisted lifting lift walk walking running prescribe order refer referral recommend avoid
  elevate compression swelling swollen normal abnormal negative positive intact clear elevated stable chronic acute evaluate diagnosis history blood heart lung
  lungs pressure skin rash infection biopsy vaccine lab labs repeat continue start stop increase decrease monitor consistent evidence smoke smoking drink alcohol
  work job retired lives live married allergic allergies insulin sugar sugars inhaler injection procedure specialist motion strength sensation oxygen breathing eat eating
  vision hearing bowel urine period pregnant bleeding worried anxious stress mood energy tired onset sudden constant intermittent sharp dull aching burning throbbing radiates
  relief helped helps helping tried taking takes took advised`.split(/\s+/),
);

/** Whether the clause is about health at all: the weather and the weekend are not. */
export function isClinical(heard: HeardClause): boolean {
  if (heard.concepts.length > 0) return true;
  const { tokens } = heard.clause;
  return tokens.some(
    (token, at) =>
      CLINICAL_WORDS.has(token.text) ||
      BODY_PARTS.has(singular(token.text)) ||
      (token.kind === 'number' && (isTimeUnit(tokens[at + 1]?.text ?? '') || token.text.includes('/'))),
  );
}

type Written = {
  readonly subject: Person['subject'];
  readonly result: { readonly text: string; readonly clinical: boolean } | undefined;
};

const writtenBefore = new WeakMap<HeardClause, Written>();

/** The clause as a sentence; `telling` when it states a fact that only its own words carry. `undefined` when it makes none; read once, so that a revision writes only what is new. */
function write(heard: HeardClause, speaker: Speaker, patient: Person, telling: boolean): Written['result'] {
  const known = writtenBefore.get(heard);
  if (known !== undefined && known.subject === patient.subject) return known.result;
  const text = joinSentence(trimDangling(rewriteWords(heard.clause.tokens, { speaker, patient })));
  const result = isWellFormed(text, telling || heard.concepts.length > 0)
    ? { text, clinical: telling || isClinical(heard) }
    : undefined;
  writtenBefore.set(heard, { subject: patient.subject, result });
  return result;
}

/** A candidate for every clause that states something. */
export function candidatesFromClauses(visit: Visit, chart: ChartContext): RawCandidate[] {
  const patient = personOf(chart);
  const out: RawCandidate[] = [];
  visit.turns.forEach((heard, turnIndex) => {
    heard.clauses.forEach((each, clauseIndex) => {
      if (each.clause.isQuestion || each.clause.tokens.length < MIN_WORDS) return;
      const { tokens } = each.clause;
      const evidence = [rangeOf(heard.turn, tokens, 0, tokens.length)];
      const telling = factsInOwnWords(visit).some((fact) => overlaps(evidence, fact));
      const written = write(each, heard.turn.speaker, patient, telling);
      if (written === undefined) return;
      out.push({
        text: written.text,
        key: `${heard.turn.id}|${each.clause.start}`,
        evidence,
        heard: each,
        turnIndex,
        clauseIndex,
        answered: undefined,
        clinical: written.clinical,
      });
    });
  });
  return out;
}
