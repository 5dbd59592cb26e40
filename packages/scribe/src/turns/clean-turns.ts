/** Makes any list of turns safe to read: unique ids, no control characters, in time order, bounded. */
import type { Turn } from '@medi-os/contract';

export const MAX_TURNS = 20_000;
/** A ten-hour transcript is about 500,000 characters; more is not read. */
export const MAX_TRANSCRIPT_CHARACTERS = 2_000_000;

const cleaned = new WeakMap<Turn, Turn>();

/** NUL and other control characters become spaces one for one, so that every range still points at the same place. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ');
}

function clean(turn: Turn): Turn {
  const known = cleaned.get(turn);
  if (known !== undefined) return known;
  const text = printable(turn.text);
  const out = text === turn.text ? turn : { ...turn, text };
  cleaned.set(turn, out);
  return out;
}

/**
 * Drops duplicates (same id, or same speaker, time and words), puts timed turns in the order in which they began, and
 * stops at the bounds. Ranges in the result are ranges in the input.
 */
export function cleanTurns(turns: readonly Turn[]): Turn[] {
  const ids = new Set<string>();
  const spoken = new Set<string>();
  const out: Turn[] = [];
  let characters = 0;
  for (const turn of turns) {
    if (out.length >= MAX_TURNS || characters >= MAX_TRANSCRIPT_CHARACTERS) break;
    if (ids.has(turn.id)) continue;
    ids.add(turn.id);
    if (turn.startMs !== undefined) {
      const key = `${turn.speaker}|${turn.startMs}|${turn.text}`;
      if (spoken.has(key)) continue;
      spoken.add(key);
    }
    characters += turn.text.length;
    out.push(clean(turn));
  }
  const timed = out.every((turn) => turn.startMs !== undefined);
  return timed ? out.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)) : out;
}
