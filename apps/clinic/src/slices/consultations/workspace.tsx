/** The three panes and what is looked at in them: a sentence lights its turns, a turn lights its sentences. */
import type { Consultation, Evidence, Note, NoteSentence, SectionKind } from '@medi-os/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../../api/client.ts';
import { alertElementId } from './context/alert-cards.tsx';
import { ContextPane } from './context/context-pane.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { newSentenceId } from './note/new-id.ts';
import { NoNote, NotePane } from './note/note-pane.tsx';
import { useDrafting } from './note/use-drafting.ts';
import { type NoteEditing, useNoteSession } from './note/use-note-session.ts';
import { textById } from './note/words.ts';
import { Panes, type PanesState, usePanes } from './panes.tsx';
import { sentencesCiting } from './transcript/evidence.ts';
import { TranscriptPane } from './transcript/transcript-pane.tsx';

export interface WorkspaceProps {
  readonly consultation: Consultation;
  readonly note: Note | undefined;
  /** Name and date of birth of the patient. */
  readonly who: string | undefined;
  readonly onConsultation: (consultation: Consultation) => void;
  readonly onNote: (note: Note) => void;
}

/** What is pointed at besides the selected sentence. */
type Pointed = { readonly kind: 'turn' | 'omission'; readonly id: string } | null;

const NOTHING: readonly Evidence[] = [];
const NO_SENTENCES: ReadonlySet<string> = new Set();

export function Workspace({ consultation, note, who, onConsultation, onNote }: WorkspaceProps) {
  const editing = useNoteSession(note, onNote);
  const drafting = useDrafting(consultation, editing?.session ?? null, onConsultation);
  const alerts = useAlerts(consultation.patientId);
  const panes = usePanes(note === undefined ? 'transcript' : 'note');
  const look = useLook(note, editing, panes.show);
  const [unsentWords, setUnsentWords] = useState(false);
  const [unsentAddendum, setUnsentAddendum] = useState(false);
  const { show } = panes;
  const showAlert = useCallback(
    (id: string) => {
      show('context');
      // The pane may only now come into sight.
      setTimeout(() => document.getElementById(alertElementId(id))?.focus(), 0);
    },
    [show],
  );
  return (
    <>
      <Panes
        panes={panes}
        who={who}
        transcript={
          <TranscriptPane
            consultation={consultation}
            onConsultation={onConsultation}
            evidence={look.evidence}
            selectedTurnId={look.turnId}
            onTurn={look.toTurn}
            citingCount={look.lit.size}
            onUnsent={setUnsentWords}
          />
        }
        note={
          note && editing ? (
            <NotePane
              consultation={consultation}
              note={note}
              editing={editing}
              drafting={drafting}
              known={look.known}
              lit={look.lit}
              alerts={alerts.items}
              onNote={onNote}
              onSelect={look.toSentence}
              onShowTurns={() => show('transcript')}
              onShowSentence={look.jumpToSentence}
              onShowAlert={showAlert}
              onUnsent={setUnsentAddendum}
            />
          ) : (
            <NoNote consultation={consultation} drafting={drafting} />
          )
        }
        context={
          <ContextPane
            patientId={consultation.patientId}
            visitId={consultation.visitId}
            alerts={alerts.items}
            alertsError={alerts.error}
            omissions={look.omissions}
            selectedOmissionId={look.omissionId}
            onOmission={look.toOmission}
            onAddOmission={note?.can.save.allowed ? look.addOmission : undefined}
          />
        }
      />
      <LeaveGuard editing={editing} unsent={unsentWords || unsentAddendum} />
    </>
  );
}

const NO_ALERTS: never[] = [];

function useAlerts(patientId: string) {
  const client = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ['alerts', 'patient', patientId],
    queryFn: () => api.alerts.list({ patientId, state: 'open' }),
  });
  const open = data?.items.map(({ id }) => id).join();
  // What is missing before signing hangs on the open alerts, and the note is not told when they change.
  useEffect(() => {
    if (open !== undefined) void client.invalidateQueries({ queryKey: ['notes', 'one'] });
  }, [client, open]);
  return { items: data?.items ?? NO_ALERTS, error: data === undefined ? error : null };
}

/** What is looked at, what it lights up, and the ways to look at something else. */
function useLook(note: Note | undefined, editing: NoteEditing | null, show: PanesState['show']) {
  const [pointed, setPointed] = useState<Pointed>(null);
  const session = editing?.session;
  const selectedId = editing?.editor.selectedId ?? null;
  const known = useMemo(
    () =>
      new Map<string, NoteSentence>(
        note?.content.sections.flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const)),
      ),
    [note],
  );
  const sections = editing?.editor.sections;
  const omissions = useMemo(() => {
    // One that was just added stays on the server's list until the note is saved.
    const written = new Set(sections === undefined ? [] : textById(sections).values());
    return note?.omissions.filter(({ text }) => !written.has(text));
  }, [note, sections]);
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
