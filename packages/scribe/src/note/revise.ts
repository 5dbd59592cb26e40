/** The next draft while people talk: what was edited stays, what is unchanged keeps its identity and its place. */
import type { DraftSection, DraftSentence, Evidence, NoteDraft } from '@medi-os/contract';
import { SECTION_KINDS } from '@medi-os/contract';
import { type DraftInput, draftNote, readVisit } from './draft.ts';
import { omissionsOf } from './omissions.ts';

export type ReviseInput = DraftInput & {
  /** Ids of the sentences that a person changed or wrote. They come back as they were, in their place. */
  readonly editedIds?: ReadonlySet<string> | readonly string[];
  /** Ids of the sentences that a person deleted; they do not come back while their facts are the same. */
  readonly deletedIds?: ReadonlySet<string> | readonly string[];
};

function asSet(ids: ReadonlySet<string> | readonly string[] | undefined): ReadonlySet<string> {
  return ids === undefined ? new Set() : new Set(ids);
}

function covers(outer: Evidence, inner: Evidence): boolean {
  return outer.turnId === inner.turnId && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether all that a new sentence rests on is already behind an edited one: the person has said it their way. */
function isSaidByHand(sentence: DraftSentence, edited: readonly DraftSentence[]): boolean {
  return edited.some(
    (each) =>
      each.evidence.length > 0 &&
      sentence.evidence.length > 0 &&
      sentence.evidence.every((inner) => each.evidence.some((outer) => covers(outer, inner))),
  );
}

function reviseSection(
  before: DraftSection | undefined,
  next: DraftSection | undefined,
  edited: ReadonlySet<string>,
  deleted: ReadonlySet<string>,
): DraftSentence[] {
  const held = (before?.sentences ?? []).filter((sentence) => edited.has(sentence.id));
  const fresh = (next?.sentences ?? []).filter(
    (sentence) => !edited.has(sentence.id) && !deleted.has(sentence.id) && !isSaidByHand(sentence, held),
  );
  if (held.length === 0) return fresh;
  const out = [...fresh];
  for (const sentence of held) {
    // Back to its place: after the nearest earlier neighbour that is still there.
    const old = before?.sentences ?? [];
    const at = old.findIndex((each) => each.id === sentence.id);
    let place = 0;
    for (let index = at - 1; index >= 0; index--) {
      const found = out.findIndex((each) => each.id === old[index]?.id);
      if (found >= 0) {
        place = found + 1;
        break;
      }
    }
    out.splice(place, 0, sentence);
  }
  return out;
}

/**
 * Revises a draft after new turns. Edited sentences come back word for word, machine sentences keep their ids while their
 * facts are the same. A draft with edits never turns into `nothingHeard`.
 */
export function reviseDraft(previous: NoteDraft | undefined, input: ReviseInput): NoteDraft {
  const next = draftNote(input);
  const edited = asSet(input.editedIds);
  const deleted = asSet(input.deletedIds);
  if (previous === undefined || previous.outcome !== 'drafted' || (edited.size === 0 && deleted.size === 0))
    return next;
  const before = new Map(previous.sections.map((section) => [section.kind, section]));
  const after = new Map(
    next.outcome === 'drafted' ? next.sections.map((section) => [section.kind, section]) : [],
  );
  const order =
    next.outcome === 'drafted'
      ? [...new Set([...next.sections.map((section) => section.kind), ...SECTION_KINDS])]
      : SECTION_KINDS;
  const sections = [...order]
    .map((kind) => ({ kind, sentences: reviseSection(before.get(kind), after.get(kind), edited, deleted) }))
    .filter((section) => section.sentences.length > 0);
  if (sections.length === 0) return next;
  const omissions = omissionsOf(
    readVisit(input.turns, input.chart),
    sections.flatMap((section) => section.sentences),
  );
  return { outcome: 'drafted', madeBy: next.madeBy, sections, omissions };
}
