/** What changed between two versions of a note, and whose each word is: the machine's or a person's. Pure. */
import { type NoteContent, type NoteSentence, SECTION_KINDS, type SectionKind } from '@medi-os/contract';
import { type Change, diffTokens, tokensOf } from './word-diff.ts';

export type WordAuthor = 'machine' | 'human';

/** Neighbouring words with the same fate and the same author. */
export interface Run {
  readonly change: Change;
  readonly by: WordAuthor;
  readonly text: string;
}

export interface SentenceDiff {
  readonly id: string;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly runs: readonly Run[];
}

export interface SectionDiff {
  readonly kind: SectionKind;
  readonly sentences: readonly SentenceDiff[];
}

interface AuthoredToken {
  readonly text: string;
  readonly by: WordAuthor;
}

/** Words that the machine wrote stay the machine's when a person changes others in the same sentence. */
export function authoredTokens({ origin, text, machineText }: NoteSentence): AuthoredToken[] {
  const tokens = tokensOf(text);
  if (origin === 'machine') return tokens.map((token) => ({ text: token, by: 'machine' }));
  const fromMachine = new Set(
    diffTokens(tokensOf(machineText ?? ''), tokens).flatMap(({ change, newer }) =>
      change === 'same' && newer !== undefined ? [newer] : [],
    ),
  );
  return tokens.map((token, index) => ({ text: token, by: fromMachine.has(index) ? 'machine' : 'human' }));
}

function joined(pieces: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last.change === piece.change && last.by === piece.by)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

function wholeSentence(sentence: NoteSentence, change: 'added' | 'removed'): SentenceDiff {
  return {
    id: sentence.id,
    change,
    runs: joined(authoredTokens(sentence).map((token) => ({ ...token, change }))),
  };
}

function diffSentence(before: NoteSentence, after: NoteSentence): SentenceDiff {
  const older = authoredTokens(before);
  const newer = authoredTokens(after);
  const steps = diffTokens(
    older.map(({ text }) => text),
    newer.map(({ text }) => text),
  );
  const runs = steps.flatMap(({ change, older: from, newer: to }): Run[] => {
    const token = change === 'removed' ? older[from ?? -1] : newer[to ?? -1];
    return token === undefined ? [] : [{ ...token, change }];
  });
  return { id: after.id, change: before.text === after.text ? 'same' : 'changed', runs: joined(runs) };
}

/** Sections in print order; what was taken out stands where it stood. */
export function diffNotes(older: NoteContent, newer: NoteContent): SectionDiff[] {
  const before = new Map(
    older.sections.flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const)),
  );
  const stays = new Set(newer.sections.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const sentencesIn = ({ sections }: NoteContent, kind: SectionKind) =>
    sections.find((section) => section.kind === kind)?.sentences ?? [];
  return SECTION_KINDS.map((kind) => {
    const list = sentencesIn(newer, kind).map((after) => {
      const from = before.get(after.id);
      return from === undefined ? wholeSentence(after, 'added') : diffSentence(from, after);
    });
    let previous: string | undefined;
    for (const sentence of sentencesIn(older, kind)) {
      if (!stays.has(sentence.id)) {
        const place = previous === undefined ? 0 : list.findIndex(({ id }) => id === previous) + 1;
        list.splice(place, 0, wholeSentence(sentence, 'removed'));
      }
      // A sentence that moved to another section is no neighbour here.
      if (list.some(({ id }) => id === sentence.id)) previous = sentence.id;
    }
    return { kind, sentences: list };
  }).filter(({ sentences }) => sentences.length > 0);
}
