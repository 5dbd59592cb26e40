/**
 * The words of a note and whose they are. Pure: the two ways in which content changes are a person's edit and a new
 * draft, and neither may lose or reorder what a person wrote.
 */
import {
  type DraftSection,
  type NoteContent,
  type NoteEdit,
  type NoteSection,
  type NoteSentence,
  SECTION_KINDS,
  type SectionKind,
} from '@medi-os/contract';
import { toPrintable } from '../../platform/printable.ts';

/** How many sentences that a person took out are remembered: far more than an engine makes in one visit. */
const REMOVED_MAX = 400;
const SENTENCE_CHARACTERS_MAX = 4_000;

export interface Edit {
  content: NoteContent;
  /** Sentences of the machine that a person took out, earlier or now. */
  removed: NoteSentence[];
  /** Ids of the machine's sentences whose words a person changed in this edit; they are to be judged afresh. */
  reworded: Set<string>;
}

export function sentencesOf(content: NoteContent): NoteSentence[] {
  return content.sections.flatMap(({ sentences }) => sentences);
}

/** True for what the machine wrote and nobody touched. */
export function isUntouched(sentence: NoteSentence): boolean {
  return sentence.origin === 'machine';
}

/** Written by the machine at first, whoever changed it since. */
function cameFromMachine(sentence: NoteSentence): boolean {
  return isUntouched(sentence) || sentence.machineText !== undefined;
}

/**
 * A person's edit. Origin, evidence and state come from what is stored, never from the client; a sentence that is not
 * known is the person's own.
 */
export function applyEdit(stored: NoteContent, removed: readonly NoteSentence[], given: NoteEdit): Edit {
  const known = new Map(
    removed.map((sentence) => [sentence.id, { sentence, kind: null as SectionKind | null }]),
  );
  for (const { kind, sentences } of stored.sections)
    for (const sentence of sentences) known.set(sentence.id, { sentence, kind });
  const reworded = new Set<string>();
  const content = inPrintOrder(
    given.sections.map(({ kind, sentences }) => ({
      kind,
      sentences: sentences.map(({ id, text }): NoteSentence => {
        const before = known.get(id);
        if (before === undefined) return { id, text, origin: 'human', evidence: [] };
        const moved = before.kind !== null && before.kind !== kind;
        if (before.sentence.text === text && !moved) return before.sentence;
        const touched = touch(before.sentence, text);
        if (before.sentence.text !== text && touched.machineText !== undefined) reworded.add(id);
        return touched;
      }),
    })),
  );
  const kept = new Set(sentencesOf(content).map(({ id }) => id));
  const gone = [...removed, ...sentencesOf(stored).filter(cameFromMachine)].filter(({ id }) => !kept.has(id));
  const remembered = [...new Map(gone.map((sentence) => [sentence.id, sentence])).values()];
  return { content, removed: remembered.slice(-REMOVED_MAX), reworded };
}

function touch(sentence: NoteSentence, text: string): NoteSentence {
  if (!isUntouched(sentence)) return { ...sentence, text };
  return { ...sentence, text, origin: 'human', machineText: sentence.text };
}

/**
 * A new draft. What a person wrote or touched stays as it is, in its section and in its order; the machine's untouched
 * sentences give way to the new ones. A new sentence is left out when a person took it out, when a person's version of
 * it stands in the note, or when all it rests on is behind a sentence that a person touched in the same section.
 */
export function mergeDraft(
  current: NoteContent,
  removed: readonly NoteSentence[],
  draft: readonly DraftSection[],
): NoteContent {
  const held = sentencesOf(current).filter((sentence) => !isUntouched(sentence));
  const barred = new Set([...held, ...removed].map(({ id }) => id));
  const former = new Map(current.sections.map(({ kind, sentences }) => [kind, sentences]));
  const fresh = new Map(draft.map((section) => [section.kind, section]));
  return inPrintOrder(
    SECTION_KINDS.map((kind) => {
      const old = former.get(kind) ?? [];
      const next = (fresh.get(kind)?.sentences ?? [])
        .filter(({ id }) => !barred.has(id))
        .map(machineSentence)
        .filter((sentence) => sentence.text !== '' && !isSaidByHand(sentence, old));
      return { kind, sentences: interleave(old, next) };
    }),
  );
}

/** Machine text is made of what was said: it is cleaned like any text from outside before it is stored. */
function machineSentence(drafted: DraftSection['sentences'][number]): NoteSentence {
  const { id, text, state, evidence, reason } = drafted;
  return {
    id,
    text: toPrintable(text.slice(0, SENTENCE_CHARACTERS_MAX)),
    origin: 'machine',
    state,
    evidence,
    ...(reason === undefined ? {} : { reason: toPrintable(reason) }),
  };
}

function isSaidByHand(sentence: NoteSentence, old: readonly NoteSentence[]): boolean {
  if (sentence.evidence.length === 0) return false;
  return old.some(
    (held) =>
      !isUntouched(held) &&
      sentence.evidence.every((inner) =>
        held.evidence.some(
          (outer) => outer.turnId === inner.turnId && outer.start <= inner.start && inner.end <= outer.end,
        ),
      ),
  );
}

/**
 * The new sentences in the engine's order, each of the person's after the nearest former neighbour that is still there.
 * The place only ever moves forward, which is what keeps the person's sentences in their own order.
 */
function interleave(old: readonly NoteSentence[], next: readonly NoteSentence[]): NoteSentence[] {
  const placeOf = new Map(next.map(({ id }, index) => [id, index + 1]));
  const heldAt = new Map<number, NoteSentence[]>();
  let place = 0;
  for (const sentence of old) {
    if (isUntouched(sentence)) place = Math.max(place, placeOf.get(sentence.id) ?? 0);
    else heldAt.set(place, [...(heldAt.get(place) ?? []), sentence]);
  }
  return [
    ...(heldAt.get(0) ?? []),
    ...next.flatMap((sentence, index) => [sentence, ...(heldAt.get(index + 1) ?? [])]),
  ];
}

/** Sections in the order in which a note prints them, without empty ones. */
function inPrintOrder(sections: readonly NoteSection[]): NoteContent {
  const order = (section: NoteSection) => SECTION_KINDS.indexOf(section.kind);
  return {
    sections: sections.filter(({ sentences }) => sentences.length > 0).sort((a, b) => order(a) - order(b)),
  };
}
