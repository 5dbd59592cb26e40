/**
 * Words that the server does not have yet, kept on this computer: they survive a reload, a crash and a lost network.
 * They belong to one person and one note, go as soon as they are saved, and leave with the person at sign-out.
 */
import { SectionKind } from '@medi-os/contract';
import type { Conflict } from './merge.ts';
import type { WordsSection } from './words.ts';

const PREFIX = 'medi-os.kept-note.';
/** Kept words that nobody came back for are no longer anybody's work. */
const MAX_AGE_MS = 7 * 86_400_000;

export interface KeptWork {
  readonly version: number;
  readonly base: readonly WordsSection[];
  readonly sections: readonly WordsSection[];
  /** Choices that were still open. */
  readonly conflicts: readonly Conflict[];
  readonly keptAtMs: number;
  /** Which window wrote it, so that another one does not remove it. */
  readonly writer: string;
}

const keyOf = (userId: string, noteId: string) => `${PREFIX}${userId}.${noteId}`;

function isSections(value: unknown): value is WordsSection[] {
  return (
    Array.isArray(value) &&
    value.every(
      (section) =>
        SectionKind.safeParse(section?.kind).success &&
        Array.isArray(section.sentences) &&
        section.sentences.every(
          (sentence: unknown) =>
            typeof sentence === 'object' &&
            sentence !== null &&
            'id' in sentence &&
            typeof sentence.id === 'string' &&
            'text' in sentence &&
            typeof sentence.text === 'string',
        ),
    )
  );
}

function isConflicts(value: unknown): value is Conflict[] {
  const isVersion = (text: unknown) => text === null || typeof text === 'string';
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        typeof one?.id === 'string' &&
        SectionKind.safeParse(one.kind).success &&
        isVersion(one.mine) &&
        isVersion(one.theirs),
    )
  );
}

/** What was kept, if it can be read; storage may hold anything. */
export function parseKept(stored: string | null, nowMs: number): KeptWork | null {
  if (stored === null) return null;
  try {
    const value: Partial<Record<keyof KeptWork, unknown>> | null = JSON.parse(stored);
    if (value === null || typeof value !== 'object') return null;
    const { version, base, sections, conflicts, keptAtMs, writer } = value;
    if (typeof version !== 'number' || typeof keptAtMs !== 'number' || typeof writer !== 'string')
      return null;
    if (!isSections(base) || !isSections(sections) || !isConflicts(conflicts)) return null;
    if (nowMs - keptAtMs > MAX_AGE_MS) return null;
    return { version, base, sections, conflicts, keptAtMs, writer };
  } catch {
    return null;
  }
}

export function readKept(userId: string, noteId: string, nowMs: number): KeptWork | null {
  try {
    return parseKept(localStorage.getItem(keyOf(userId, noteId)), nowMs);
  } catch {
    return null;
  }
}

/** @returns whether the words are safe on this computer */
export function keepWork(userId: string, noteId: string, work: KeptWork): boolean {
  try {
    localStorage.setItem(keyOf(userId, noteId), JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

/** Removes what this window kept; what another window wrote since stays. */
export function removeKept(
  userId: string,
  noteId: string,
  writers: ReadonlySet<string>,
  nowMs: number,
): void {
  const kept = readKept(userId, noteId, nowMs);
  if (kept !== null && !writers.has(kept.writer)) return;
  try {
    localStorage.removeItem(keyOf(userId, noteId));
  } catch {
    // Nothing was kept either.
  }
}

/** Ids of the notes of which this person has words kept here. */
export function notesKept(userId: string): string[] {
  try {
    const prefix = `${PREFIX}${userId}.`;
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

export function removeAllKept(userId: string): void {
  for (const noteId of notesKept(userId)) localStorage.removeItem(keyOf(userId, noteId));
}
