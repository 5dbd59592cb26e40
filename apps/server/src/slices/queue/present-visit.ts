/** From a row of the board to what the screens get: names, timers, abilities. */
import {
  type Ability,
  type Acuity,
  ALLOWED,
  type BoardSummary,
  canMove,
  isOverLimit,
  PERMISSIONS,
  type Role,
  refused,
  roleHolds,
  VISIT_MOVES,
  VISIT_TABLE,
  type Visit,
  type VisitAbilities,
  type VisitMove,
  type VisitState,
  WAITING_STATES,
} from '@medi-os/contract';
import type { z } from 'zod';
import type { BoardRow } from './store.ts';
import { vitalFlags } from './vital-flags.ts';

/** How long a move can be taken back. After that a new move says better what happened. */
export const UNDO_WITHIN_MS = 10 * 60_000;

export function presentVisit(row: BoardRow, role: Role, nowMs: number): Visit {
  const clinical = roleHolds(role, 'chart:read');
  const state = row.state as VisitState; // the table's check constraint lists the same states, here and below
  const heldFrom = row.held_from as VisitState | null;
  return {
    id: text(row.id),
    token: row.token,
    state,
    heldFrom,
    patient: {
      id: text(row.patient_id),
      familyName: text(row.family_name),
      givenName: text(row.given_name),
      birthDate: text(row.birth_date),
      gender: row.gender as Visit['patient']['gender'],
      mrn: text(row.mrn),
    },
    reason: row.reason,
    acuity: row.acuity as Acuity | null,
    expectedAt: row.expected_at,
    arrivedAt: row.arrived_at,
    stateSince: text(row.state_since),
    minutesByState: (row.minutes_by_state as Visit['minutesByState'] | null) ?? {},
    room: row.room_id === null ? null : { id: row.room_id, name: text(row.room_name) },
    practitioner:
      row.practitioner_id === null ? null : { id: row.practitioner_id, name: text(row.practitioner_name) },
    vitals: clinical ? vitalFlags(row.vitals, text(row.birth_date), nowMs) : [],
    openAlerts: clinical ? Number(row.open_alerts) : 0,
    noteId: clinical ? row.note_id : null,
    noteState: clinical ? row.note_state : null,
    version: Number(row.version),
    can: abilities({ state, heldFrom }, row, role, nowMs),
  };
}

/** Columns of a view are nullable for the type generator; these come from NOT NULL columns. */
function text(value: string | null): string {
  if (value === null) throw new Error('a required column of visit_board is null');
  return value;
}

type Abilities = z.infer<typeof VisitAbilities>;

function abilities(
  position: { state: VisitState; heldFrom: VisitState | null },
  row: BoardRow,
  role: Role,
  nowMs: number,
): Abilities {
  const moves = VISIT_MOVES.map((move) => [move, canMove(position, move, role)] as const);
  return {
    ...(Object.fromEntries(moves) as Record<VisitMove, Ability>), // one entry a move
    undo: canUndo(row.last_move as VisitMove | null, row.last_move_at, role, nowMs),
    assign: (PERMISSIONS['queue:assign'] as readonly Role[]).includes(role)
      ? ALLOWED
      : refused('wrong-role', 'Your role may not assign visits.'),
  };
}

/** Whether the last move may be taken back: it is recent, and the role could have made it. */
export function canUndo(move: VisitMove | null, at: string | null, role: Role, nowMs: number): Ability {
  if (move === null || at === null) return refused('nothing-to-undo', 'There is no move to take back.');
  if (nowMs - Date.parse(at) > UNDO_WITHIN_MS)
    return refused('too-late', 'The last move is too long ago to be taken back.');
  if (!VISIT_TABLE[move].roles.includes(role))
    return refused('wrong-role', `Only ${VISIT_TABLE[move].roles.join(' or ')} may take this back.`);
  return ALLOWED;
}

/** The tiles above the board. */
export function summarise(visits: Visit[], nowMs: number): BoardSummary {
  const waitedMinutes = (visit: Visit) => (nowMs - Date.parse(visit.arrivedAt ?? visit.stateSince)) / 60_000;
  const waiting = visits.filter((visit) => WAITING_STATES.includes(visit.state));
  const count = (state: VisitState) => visits.filter((visit) => visit.state === state).length;
  const waits = visits
    .filter((visit) => visit.arrivedAt !== null)
    .map(timeToDoctor)
    .filter((wait) => wait !== null);
  return {
    waiting: waiting.length,
    overLimit: waiting.filter((visit) => isOverLimit(visit.acuity, waitedMinutes(visit))).length,
    medianWaitMinutes: median(waits),
    seen: count('done'),
    expected: visits.length - count('cancelled'),
    leftWithoutBeingSeen: count('leftWithoutBeingSeen'),
  };
}

/** Minutes waited before the doctor, for visits that reached one. */
function timeToDoctor(visit: Visit): number | null {
  if (visit.state !== 'inConsultation' && visit.state !== 'done') return null;
  const states: VisitState[] = ['arrived', 'waitingForTriage', 'inTriage', 'waitingForDoctor', 'called'];
  return states.reduce((sum, state) => sum + (visit.minutesByState[state] ?? 0), 0);
}

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}
