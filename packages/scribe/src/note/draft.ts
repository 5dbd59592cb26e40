/** The whole way from turns to a draft. */
import type { ChartContext, DraftSection, DraftSentence, NoteDraft, Turn } from '@medi-os/contract';
import { ENGINE } from '../engine.ts';
import { extractFacts, type Visit } from '../facts/extract.ts';
import { stableId } from '../text/hash.ts';
import { cleanTurns } from '../turns/clean-turns.ts';
import { refusalFor } from '../turns/refusal.ts';
import { inferRoles } from '../turns/roles.ts';
import { Verifier } from '../verify/verify.ts';
import type { Candidate } from './candidate.ts';
import { candidatesFromClauses } from './from-clauses.ts';
import { candidatesFromFacts } from './from-facts.ts';
import { omissionsOf } from './omissions.ts';
import { type Style, styleOf } from './styles.ts';

export type DraftInput = {
  readonly turns: readonly Turn[];
  readonly chart: ChartContext;
  /** A style or its id; full prose unless given. */
  readonly style?: string | Style;
};

const MAX_SENTENCES_PER_SECTION = 60;
const MAX_SENTENCE_CHARACTERS = 1_200;

/** A visit ready to be written down: cleaned, roles named, facts found. */
export function readVisit(turns: readonly Turn[], chart: ChartContext): Visit {
  return extractFacts(inferRoles(cleanTurns(turns)).turns, chart);
}

function choose(candidates: readonly Candidate[], style: Style): Candidate[] {
  const words = new Set<string>();
  return candidates
    .filter((each) => style.sections.includes(each.section))
    .filter((each) => {
      if (words.has(each.text)) return false;
      words.add(each.text);
      return true;
    });
}

function shorten(text: string, style: Style): string {
  let out = text;
  for (const [long, short] of style.shorthand)
    out = out.replaceAll(long, short).replaceAll(`${long[0]?.toUpperCase()}${long.slice(1)}`, short);
  return out.slice(0, MAX_SENTENCE_CHARACTERS);
}

/** Sentences that pass the verifier; what it refuses is not shown. */
function verified(
  candidates: readonly Candidate[],
  verifier: Verifier,
  style: Style,
): { section: Candidate['section']; order: number; sentence: DraftSentence }[] {
  const out: { section: Candidate['section']; order: number; sentence: DraftSentence }[] = [];
  for (const each of candidates) {
    const verdict = verifier.judge({ id: each.key, text: each.text });
    if (verdict.state === 'contradicted' || verdict.state === 'unsupported') continue;
    out.push({
      section: each.section,
      order: each.order,
      sentence: {
        id: stableId('s', each.key),
        text: shorten(each.text, style),
        state: verdict.state,
        evidence: [...each.evidence],
        reason: verdict.reason.slice(0, 500),
      },
    });
  }
  return out;
}

/**
 * Drafts a note. Pure and deterministic; never throws. `nothingHeard` when nothing clinical was said.
 */
export function draftNote(input: DraftInput): NoteDraft {
  const visit = readVisit(input.turns, input.chart);
  const reason = refusalFor(visit.turns, visit.facts);
  if (reason !== undefined) return { outcome: 'nothingHeard', madeBy: ENGINE, reason };
  const style = styleOf(input.style);
  const candidates = choose(
    [
      ...candidatesFromFacts({ visit, chart: input.chart, style }),
      ...candidatesFromClauses(visit, input.chart),
    ],
    style,
  );
  const kept = verified(candidates, new Verifier(visit, input.chart), style);
  const sections: DraftSection[] = style.sections.flatMap((kind) => {
    const sentences = kept
      .filter((each) => each.section === kind)
      .sort((a, b) => a.order - b.order)
      .slice(0, MAX_SENTENCES_PER_SECTION)
      .map((each) => each.sentence);
    return sentences.length === 0 ? [] : [{ kind, sentences }];
  });
  if (sections.length === 0) return { outcome: 'nothingHeard', madeBy: ENGINE, reason: 'small-talk' };
  return {
    outcome: 'drafted',
    madeBy: ENGINE,
    sections,
    omissions: omissionsOf(
      visit,
      sections.flatMap((section) => section.sentences),
    ),
  };
}
