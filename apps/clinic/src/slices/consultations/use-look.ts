import type { Evidence, Note, NoteSentence, SectionKind } from '@medi-os/contract';
import { useCallback, useMemo, useState } from 'react';
import { newSentenceId } from './note/new-id.ts';
import type { NoteEditing } from './note/use-note-session.ts';
import { textById } from './note/words.ts';
import type { PanesState } from './panes.tsx';
import { sentencesCiting } from './transcript/evidence.ts';

/** What is pointed at besides the selected sentence. */
type Pointed = { readonly kind: 'turn' | 'omission'; readonly id: string } | null;

const NOTHING: readonly Evidence[] = [];
const NO_SENTENCES: ReadonlySet<string> = new Set();

/** What is looked at, what it lights up, and the ways to look at something else. */
export function useLook(note: Note | undefined, editing: NoteEditing | null, show: PanesState['show']) {
  const [pointed, setPointed] = useState<Pointed>(null);
  const session = editing?.session;
  const selectedId = editing?.editor.selectedId ?? null;
  const known = useKnownSentences(note);
  const omissions = useOpenOmissions(note, editing);
  const omission = pointed?.kind === 'omission' ? omissions?.find(({ id }) => id === pointed.id) : undefined;
  const turnId = pointed?.kind === 'turn' ? pointed.id : null;
  const ofSentence = turnId === null && selectedId !== null ? known.get(selectedId)?.evidence : undefined;
  const lit = useMemo(
    () => (turnId === null ? NO_SENTENCES : sentencesCiting(turnId, known.values())),
    [turnId, known],
  );
  const toSentence = useCallback(
    (id: string) => {
      setPointed(null);
      session?.dispatch({ type: 'select', id });
    },
    [session],
  );
  const jumpToSentence = useCallback(
    (id: string) => {
      toSentence(id);
      show('note');
      // The pane may only now come into sight.
      setTimeout(() => {
        const row = document.querySelector<HTMLElement>(`[data-sentence-id="${CSS.escape(id)}"]`);
        row?.scrollIntoView({ block: 'nearest' });
        row?.querySelector('button')?.focus({ preventScroll: true });
      }, 0);
    },
    [toSentence, show],
  );
  const toTurn = useCallback(
    (id: string | null) => setPointed(id === null ? null : { kind: 'turn', id }),
    [],
  );
  const toOmission = useCallback(
    (id: string | null) => {
      setPointed(id === null ? null : { kind: 'omission', id });
      if (id !== null) show('transcript', 'onlyAlone');
    },
    [show],
  );
  const addOmission = useCallback(
    (kind: SectionKind, text: string) => {
      setPointed(null);
      session?.dispatch({ type: 'add', kind, id: newSentenceId(), text });
    },
    [session],
  );
  return {
    known,
    omissions,
    evidence: omission?.evidence ?? ofSentence ?? NOTHING,
    lit,
    turnId,
    omissionId: omission?.id ?? null,
    toSentence,
    jumpToSentence,
    toTurn,
    toOmission,
    addOmission,
  };
}

/** The sentences as the server has them. */
function useKnownSentences(note: Note | undefined): ReadonlyMap<string, NoteSentence> {
  return useMemo(
    () =>
      new Map<string, NoteSentence>(
        note?.content.sections.flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const)),
      ),
    [note],
  );
}

/** What was said and is not in the note, as far as this screen knows. */
function useOpenOmissions(note: Note | undefined, editing: NoteEditing | null) {
  const sections = editing?.editor.sections;
  return useMemo(() => {
    // One that was just added stays on the server's list until the note is saved.
    const written = new Set(sections === undefined ? [] : textById(sections).values());
    return note?.omissions.filter(({ text }) => !written.has(text));
  }, [note, sections]);
}
