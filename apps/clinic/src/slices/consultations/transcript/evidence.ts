/** Which words a sentence rests on, and which sentences rest on a turn. Pure. */
import type { Evidence, NoteSentence } from '@medi-os/contract';

/** A piece of a turn's text; `cited` when the sentence that is looked at rests on it. */
export interface Piece {
  readonly text: string;
  readonly cited: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Ranges of one turn in order, clipped to the text, those that touch or overlap made one. */
function rangesWithin(length: number, ranges: readonly Range[]): Range[] {
  const sorted = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** The text cut at the cited ranges; the pieces joined give the text again, whatever the ranges are. */
export function cutAtEvidence(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of rangesWithin(text.length, ranges)) {
    if (start > at) pieces.push({ text: text.slice(at, start), cited: false });
    pieces.push({ text: text.slice(start, end), cited: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), cited: false });
  return pieces;
}

/** The cited ranges by turn. */
export function rangesByTurn(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  return Map.groupBy(evidence, ({ turnId }) => turnId);
}

/** How many turns a sentence rests on. */
export function turnCount(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ turnId }) => turnId)).size;
}

/** Ids of the sentences that rest on a turn. */
export function sentencesCiting(turnId: string, sentences: Iterable<NoteSentence>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, evidence } of sentences) if (evidence.some((one) => one.turnId === turnId)) ids.add(id);
  return ids;
}
