/** The three panes and what is looked at in them: a sentence lights its turns, a turn lights its sentences. */
import type { Consultation, Note } from '@medi-os/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { alertElementId } from './context/alert-cards.tsx';
import { ContextPane } from './context/context-pane.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { NoNote, NotePane } from './note/note-pane.tsx';
import { useDrafting } from './note/use-drafting.ts';
import { useNoteSession } from './note/use-note-session.ts';
import { Panes, usePanes } from './panes.tsx';
import { TranscriptPane } from './transcript/transcript-pane.tsx';
import { useLook } from './use-look.ts';

export interface WorkspaceProps {
  readonly consultation: Consultation;
  readonly note: Note | undefined;
  /** Name and date of birth of the patient. */
  readonly who: string | undefined;
  readonly onConsultation: (consultation: Consultation) => void;
  readonly onNote: (note: Note) => void;
}

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
