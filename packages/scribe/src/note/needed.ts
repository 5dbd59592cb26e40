/** What a note must not leave out, however few of the expected words it adds. */
import type { Evidence } from '@medi-os/contract';
import type { Visit } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import type { RawCandidate } from './from-clauses.ts';
import type { Scored } from './select.ts';

const NEEDED = new Set(['sign', 'test', 'referral']);

/** Signs found, tests ordered, referrals and medicines of the plan that a clause of the doctor names. */
export function neededConcepts(scored: Scored, visit: Visit): string[] {
  const { heard, turnIndex, answered } = scored.raw;
  if (answered !== undefined || visit.turns[turnIndex]?.turn.speaker !== 'doctor') return [];
  if (scored.section !== 'physicalExamination' && scored.section !== 'plan' && scored.section !== 'results')
    return [];
  return heard.concepts
    .filter(
      (concept) => NEEDED.has(concept.kind) || (concept.kind === 'medicine' && scored.section === 'plan'),
    )
    .map((concept) => concept.name);
}

const ownWords = new WeakMap<Visit, readonly Fact[]>();

/** Facts that only their own words carry: a medicine that ran out or was missed, what eases and what brings on. */
export function factsInOwnWords(visit: Visit): readonly Fact[] {
  const known = ownWords.get(visit);
  if (known !== undefined) return known;
  const facts = visit.facts.filter(isInOwnWords);
  ownWords.set(visit, facts);
  return facts;
}

function isInOwnWords(fact: Fact): boolean {
  return fact.person === undefined && (fact.kind === 'factor' || fact.change === 'lapse');
}

/** Whether some range of `evidence` shares a character with some range of the fact's own. */
export function overlaps(evidence: readonly Evidence[], fact: Pick<Fact, 'evidence'>): boolean {
  return fact.evidence.some((own) =>
    evidence.some((each) => each.turnId === own.turnId && each.start < own.end && own.start < each.end),
  );
}

/** Whether the clause itself, not the answer to a question, states such a fact. */
export function statesInOwnWords(raw: RawCandidate, visit: Visit): boolean {
  return raw.answered === undefined && factsInOwnWords(visit).some((fact) => overlaps(raw.evidence, fact));
}

/** "She reports shortness of breath." beside "A little short of breath.": the patient's own words say it with their measure. */
export function isSaidByReply(statement: Scored, all: readonly Scored[], visit: Visit): boolean {
  const { raw, section } = statement;
  if (raw.answered !== 'yes' || raw.heard.concepts.length === 0) return false;
  return raw.heard.concepts.every((concept) =>
    all.some(
      (other) =>
        other.section === section &&
        other.raw.answered === undefined &&
        other.raw.turnIndex === raw.turnIndex &&
        visit.turns[other.raw.turnIndex]?.turn.speaker !== 'doctor' &&
        other.raw.heard.concepts.some((own) => own.name === concept.name),
    ),
  );
}
