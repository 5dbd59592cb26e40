/**
 * "The left knee. Sorry, the right." What a speaker takes back is not a fact.
 *
 * A correction is a clause that opens with a taking-back word within the same turn or the next turn of anyone; it
 * replaces the side, the dose or the duration of the latest fact that has one.
 */
import type { Token } from '../text/tokens.ts';
import type { HeardTurn } from './analyse.ts';
import { doseIn, durationIn, lateralityIn } from './attributes.ts';
import type { Fact } from './fact.ts';

const TAKING_BACK: readonly (readonly string[])[] = [
  'sorry',
  'no wait',
  'wait',
  'i mean',
  'i meant',
  'i misspoke',
  'correction',
  'scratch that',
  'rather',
  'make that',
  'actually no',
  'no actually',
  'actually it is',
  'excuse me',
  'no sorry',
  'not left',
  'not right',
].map((phrase) => phrase.split(' '));

/** A correction reaches facts at most this many turns back. */
const REACH_TURNS = 2;

function opensCorrection(tokens: readonly Token[]): number {
  const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
  for (const phrase of TAKING_BACK) {
    for (let at = 0; at < Math.min(words.length, 8); at++) {
      if (phrase.every((word, index) => words[at + index]?.text === word))
        return words[at + phrase.length]?.start ?? -1;
    }
  }
  return -1;
}

type Replacement = { readonly turnIndex: number; readonly start: number } & Partial<
  Pick<Fact, 'laterality' | 'value' | 'duration'>
>;

function replacementsOf(turns: readonly HeardTurn[]): Replacement[] {
  const out: Replacement[] = [];
  turns.forEach((heard, turnIndex) => {
    for (const { clause } of heard.clauses) {
      const from = opensCorrection(clause.tokens);
      if (from < 0) continue;
      const rest = clause.tokens.filter((token) => token.start >= from);
      const laterality = lateralityIn([...rest, END], 0, rest.length);
      const value = doseIn(rest, 0, rest.length)?.value;
      const duration = durationIn(rest, 0, rest.length)?.value;
      if (laterality === undefined && value === undefined && duration === undefined) continue;
      out.push({
        turnIndex,
        start: from,
        ...(laterality === undefined ? {} : { laterality }),
        ...(value === undefined ? {} : { value }),
        ...(duration === undefined ? {} : { duration }),
      });
    }
  });
  return out;
}

const END: Token = { text: '', kind: 'word', start: 0, end: 0 };

function heardBefore(fact: Fact, replacement: Replacement): boolean {
  if (fact.turnIndex === replacement.turnIndex) return (fact.evidence.at(-1)?.start ?? 0) < replacement.start;
  return fact.turnIndex < replacement.turnIndex && replacement.turnIndex - fact.turnIndex <= REACH_TURNS;
}

/** Applies corrections to the facts that they take back. */
export function applyCorrections(facts: readonly Fact[], turns: readonly HeardTurn[]): Fact[] {
  const out = [...facts];
  for (const replacement of replacementsOf(turns)) {
    for (const field of ['laterality', 'value', 'duration'] as const) {
      const next = replacement[field];
      if (next === undefined) continue;
      const at = out.findLastIndex(
        (fact) => fact[field] !== undefined && fact.kind !== 'vital' && heardBefore(fact, replacement),
      );
      const target = out[at];
      if (target === undefined) continue;
      for (let index = 0; index < out.length; index++) {
        const fact = out[index];
        if (fact === undefined || fact[field] !== target[field] || fact.turnIndex !== target.turnIndex)
          continue;
        if (heardBefore(fact, replacement)) out[index] = { ...fact, [field]: next };
      }
    }
  }
  return out;
}
