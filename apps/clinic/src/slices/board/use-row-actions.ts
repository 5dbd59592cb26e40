/** What the buttons, the menu and the keys of the board do. */
import type { PatientMatch, Visit, VisitMove } from '@medi-os/contract';
import { VISIT_TABLE } from '@medi-os/contract';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { api } from '../../api/client.ts';
import { useSession } from '../../session/session.tsx';
import { type Destination, destinationOf, type Step } from './board-model.ts';
import type { RowActions } from './step-cell.tsx';
import { fullName, type Moves } from './use-moves.ts';

/** Moves that ask before they are made. */
export type AskedMove = 'hold' | 'skipTriage' | 'cancel' | 'leave';
const ASKED: readonly AskedMove[] = ['hold', 'skipTriage', 'cancel', 'leave'];

export function isAsked(move: VisitMove): move is AskedMove {
  return ASKED.some((asked) => asked === move);
}

export type BoardDialog =
  | { readonly kind: 'checkIn'; readonly visitId: string }
  | { readonly kind: 'assign'; readonly visitId: string }
  | { readonly kind: 'ask'; readonly visitId: string; readonly move: AskedMove }
  /** `patient` was just registered, or is chosen in the dialog. */
  | { readonly kind: 'add'; readonly patient?: PatientMatch };

interface Surroundings {
  readonly visits: readonly Visit[];
  readonly moves: Moves;
  /** Where this browser stands; sent with what brings a patient into a room. */
  readonly roomId: string | undefined;
  readonly openDialog: (dialog: BoardDialog) => void;
  readonly onCalled: (visit: Visit) => void;
}

export interface BoardActions extends RowActions {
  readonly open: (visitId: string) => void;
}

/** Moves that take the patient to where the person is. */
const INTO_ROOM: readonly VisitMove[] = ['startTriage', 'call', 'startConsultation'];

/** The same object for the life of the page: it reads what is on the screen at the moment of the press. */
export function useRowActions(surroundings: Surroundings): BoardActions {
  const navigate = useNavigate();
  const { role } = useSession().user;
  const latest = useRef(surroundings);
  useEffect(() => {
    latest.current = surroundings;
  });
  return useMemo(() => {
    const find = (visitId: string) => latest.current.visits.find(({ id }) => id === visitId);
    const make = async (visit: Visit, move: VisitMove): Promise<Visit | undefined> => {
      // Checking in has its own dialog and route.
      if (move === 'checkIn') return undefined;
      const { roomId, moves, onCalled } = latest.current;
      const place = roomId !== undefined && INTO_ROOM.includes(move) ? { roomId } : {};
      const made = await moves.run({
        name: fullName(visit.patient),
        send: () =>
          api.queue.move({ visitId: visit.id, move, ...place }, { context: { version: visit.version } }),
      });
      if (made && move === 'call') onCalled(made);
      return made;
    };
    const go = (visit: Visit, destination: Destination) => {
      const params = { visitId: visit.id };
      if (destination === 'checkIn') latest.current.openDialog({ kind: 'checkIn', visitId: visit.id });
      else if (destination === 'triage') void navigate({ to: '/triage/$visitId', params });
      else if (destination === 'consultation') void navigate({ to: '/consultations/$visitId', params });
      else void navigate({ to: '/patients/$patientId', params: { patientId: visit.patient.id } });
    };
    /** The work follows the move: triage is written on its page, a consultation in its room. */
    const makeAndGo = async (visit: Visit, move: VisitMove, destination: Destination) => {
      const made = await make(visit, move);
      if (made) go(made, destination);
    };
    const move = (visitId: string, chosen: VisitMove) => {
      const visit = find(visitId);
      if (!visit || latest.current.moves.isPending) return;
      if (chosen === 'checkIn') go(visit, 'checkIn');
      else if (isAsked(chosen)) latest.current.openDialog({ kind: 'ask', visitId, move: chosen });
      else if (chosen === 'startTriage') void makeAndGo(visit, chosen, 'triage');
      else if (chosen === 'finishTriage') go(visit, 'triage');
      else if (chosen === 'startConsultation') void makeAndGo(visit, chosen, 'consultation');
      else void make(visit, chosen);
    };
    return {
      move,
      checkIn: (visitId) => latest.current.openDialog({ kind: 'checkIn', visitId }),
      assign: (visitId) => latest.current.openDialog({ kind: 'assign', visitId }),
      step: (visitId, step) => stepOf(step, find(visitId), move, go),
      open: (visitId) => {
        const visit = find(visitId);
        if (visit) go(visit, destinationOf(visit, role));
      },
      undo: (visitId) => {
        const visit = find(visitId);
        if (visit) void undoOf(visit, latest.current.moves);
      },
    };
  }, [navigate, role]);
}

function stepOf(
  step: Step,
  visit: Visit | undefined,
  move: (visitId: string, move: VisitMove) => void,
  go: (visit: Visit, destination: Destination) => void,
): void {
  if (!visit) return;
  if (step === 'reassess') go(visit, 'triage');
  else if (step === 'openConsultation') go(visit, 'consultation');
  else if (step === 'openPatient') go(visit, 'patient');
  else if (step in VISIT_TABLE) move(visit.id, step);
}

function undoOf(visit: Visit, moves: Moves) {
  return moves.run({
    name: fullName(visit.patient),
    send: () => api.queue.undo({ visitId: visit.id }, { context: { version: visit.version } }),
    undoable: false,
  });
}
