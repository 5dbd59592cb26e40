/**
 * Bringing together what two people (or two windows) did to one note. A side wins only where the other side changed
 * nothing; where both changed the same sentence, a person chooses. Nothing is dropped silently. Pure.
 */
import type { SectionKind } from '@medi-os/contract';
import { inPrintOrder, sameWords, textById, type Words, type WordsSection } from './words.ts';

/** Two versions of one sentence; `null` means that this side took it out. */
export interface Conflict {
  readonly id: string;
  readonly kind: SectionKind;
  readonly mine: string | null;
  readonly theirs: string | null;
}

export interface Merged {
  /** In a conflict the other side's words stand here (or mine, where they took the sentence out) until one is chosen. */
  readonly sections: WordsSection[];
  readonly conflicts: Conflict[];
}

type Sections = readonly WordsSection[];

/** @param base what both sides started from */
export function mergeWords(base: Sections, mine: Sections, theirs: Sections): Merged {
  const was = textById(base);
  const own = textById(mine);
  const conflicts: Conflict[] = [];
  const kept = theirs.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.flatMap(({ id, text }): Words[] => {
      const before = was.get(id);
      const written = own.get(id);
      if (before === undefined && written === undefined) return [{ id, text }];
      const theyChanged = before === undefined || !sameWords(before, text);
      if (written === undefined) {
        if (!theyChanged) return [];
        conflicts.push({ id, kind, mine: null, theirs: text });
        return [{ id, text }];
      }
      const iChanged = before === undefined || !sameWords(before, written);
      if (iChanged && theyChanged && !sameWords(written, text))
        conflicts.push({ id, kind, mine: written, theirs: text });
      // A blank at the end is no change, but it must not vanish under the hands of who types.
      const keepsOwn = sameWords(written, text) || (iChanged && !theyChanged);
      return [{ id, text: keepsOwn ? written : text }];
    }),
  }));
  return { sections: addOwn(was, mine, theirs, kept, conflicts), conflicts };
}

/** Sentences that stand only on my side: new ones are kept in their place, changed ones that they took out are asked about. */
function addOwn(
  was: ReadonlyMap<string, string>,
  mine: Sections,
  theirs: Sections,
  kept: readonly WordsSection[],
  conflicts: Conflict[],
): WordsSection[] {
  const there = textById(theirs);
  const byKind = new Map(kept.map(({ kind, sentences }) => [kind, [...sentences]]));
  for (const { kind, sentences } of mine) {
    let previous: string | undefined;
    for (const sentence of sentences) {
      const { id, text } = sentence;
      const before = was.get(id);
      if (there.has(id)) {
        previous = id;
        continue;
      }
      if (before !== undefined && sameWords(before, text)) continue;
      if (before !== undefined) conflicts.push({ id, kind, mine: text, theirs: null });
      const list = byKind.get(kind) ?? [];
      // After the neighbour it was written after; without one it was written first.
      const place = previous === undefined ? 0 : list.findIndex((one) => one.id === previous) + 1;
      list.splice(place === 0 && previous !== undefined ? list.length : place, 0, sentence);
      byKind.set(kind, list);
      previous = id;
    }
  }
  return inPrintOrder([...byKind].map(([kind, sentences]) => ({ kind, sentences })));
}

/** The sections after one version of a sentence was chosen. */
export function chooseVersion(
  sections: Sections,
  { id, kind }: Conflict,
  text: string | null,
): WordsSection[] {
  if (text === null)
    return inPrintOrder(
      sections.map((section) => ({
        ...section,
        sentences: section.sentences.filter((sentence) => sentence.id !== id),
      })),
    );
  if (textById(sections).has(id))
    return sections.map((section) => ({
      ...section,
      sentences: section.sentences.map((sentence) => (sentence.id === id ? { id, text } : sentence)),
    }));
  const section = sections.find((one) => one.kind === kind) ?? { kind, sentences: [] };
  const others = sections.filter((one) => one.kind !== kind);
  return inPrintOrder([...others, { kind, sentences: [...section.sentences, { id, text }] }]);
}
