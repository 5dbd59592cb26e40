/** All SQL of the queue: visits (encounters), their moves, tokens. */
import type { StaffReference, VisitMove, VisitState } from '@medi-os/contract';
import type { Query } from '../../platform/database/gateway.ts';

/** A visit as the operations change it. */
export interface VisitRow {
  id: string;
  patientId: string;
  state: VisitState;
  heldFrom: VisitState | null;
  stateSince: string;
  day: string;
  token: string | null;
  acuity: number | null;
  arrivedAt: string | null;
  practitionerId: string | null;
  roomId: string | null;
  version: number;
}

const VISIT = [
  'id',
  'patient_id as patientId',
  'state',
  'held_from as heldFrom',
  'state_since as stateSince',
  'day',
  'token',
  'acuity',
  'arrived_at as arrivedAt',
  'practitioner_id as practitionerId',
  'room_id as roomId',
  'version',
] as const;

/** The visit, locked until the end of the transaction; `null` when there is none in this organisation. */
export async function findVisitForUpdate(query: Query, visitId: string): Promise<VisitRow | null> {
  const row = await query
    .selectFrom('encounter')
    .select(VISIT)
    .where('id', '=', visitId)
    .forUpdate()
    .executeTakeFirst();
  return (row as VisitRow | undefined) ?? null; // states are checked by the table's constraint
}

/** The columns of the board, from the view of the same name. */
export async function readBoard(query: Query, day: string) {
  return query.selectFrom('visit_board').selectAll().where('day', '=', day).execute();
}

export async function readVisit(query: Query, visitId: string) {
  return query.selectFrom('visit_board').selectAll().where('id', '=', visitId).executeTakeFirst();
}

export type BoardRow = Awaited<ReturnType<typeof readBoard>>[number];

export async function listWaitingForDoctor(query: Query, day: string): Promise<VisitRow[]> {
  const rows = await query
    .selectFrom('encounter')
    .select(VISIT)
    .where('day', '=', day)
    .where('state', '=', 'waitingForDoctor')
    .execute();
  return rows as VisitRow[]; // as in findVisitForUpdate
}

/** The visit, locked, if it still waits for a doctor and nobody else holds it; else `null`, without waiting. */
export async function takeIfWaiting(query: Query, visitId: string): Promise<VisitRow | null> {
  const row = await query
    .selectFrom('encounter')
    .select(VISIT)
    .where('id', '=', visitId)
    .where('state', '=', 'waitingForDoctor')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (row as VisitRow | undefined) ?? null; // as in findVisitForUpdate
}

interface NewVisit {
  id: string;
  organizationId: string;
  patientId: string;
  state: VisitState;
  day: string;
  reason: string;
  expectedAt: string | null;
  arrivedAt: string | null;
  practitionerId: string | null;
}

export async function insertVisit(query: Query, visit: NewVisit): Promise<void> {
  await query
    .insertInto('encounter')
    .values({
      id: visit.id,
      organization_id: visit.organizationId,
      patient_id: visit.patientId,
      state: visit.state,
      day: visit.day,
      reason: visit.reason,
      expected_at: visit.expectedAt,
      arrived_at: visit.arrivedAt,
      practitioner_id: visit.practitionerId,
    })
    .execute();
}

export interface VisitChange {
  state?: VisitState;
  held_from?: VisitState | null;
  state_since?: string | Date;
  token?: string;
  arrived_at?: Date | string | null;
  ended_at?: Date | null;
  acuity?: number;
  room_id?: string | null;
  practitioner_id?: string | null;
}

export async function updateVisit(query: Query, visitId: string, change: VisitChange): Promise<number> {
  const { version } = await query
    .updateTable('encounter')
    .set((set) => ({ ...change, version: set('version', '+', 1) }))
    .where('id', '=', visitId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

interface MoveRecord {
  organizationId: string;
  visitId: string;
  move: VisitMove;
  fromState: VisitState;
  fromHeldFrom: VisitState | null;
  fromSince: string;
  fromPractitionerId: string | null;
  fromRoomId: string | null;
  toState: VisitState;
  actorId: string;
  reason: string | null;
  at: Date;
}

/** The visit row is locked by now, so the next number is free. */
export async function insertMove(query: Query, move: MoveRecord): Promise<void> {
  const { next } = await query
    .selectFrom('encounter_move')
    .select((select) => select.fn.coalesce(select.fn.max('sequence'), select.lit(0)).as('next'))
    .where('encounter_id', '=', move.visitId)
    .executeTakeFirstOrThrow();
  await query
    .insertInto('encounter_move')
    .values({
      organization_id: move.organizationId,
      encounter_id: move.visitId,
      sequence: Number(next) + 1,
      move: move.move,
      from_state: move.fromState,
      from_held_from: move.fromHeldFrom,
      from_since: move.fromSince,
      from_practitioner_id: move.fromPractitionerId,
      from_room_id: move.fromRoomId,
      to_state: move.toState,
      actor_id: move.actorId,
      reason: move.reason,
      at: move.at,
    })
    .execute();
}

export async function lastMove(query: Query, visitId: string) {
  return query
    .selectFrom('encounter_move')
    .select([
      'id',
      'move',
      'from_state',
      'from_held_from',
      'from_since',
      'from_practitioner_id',
      'from_room_id',
      'to_state',
      'at',
    ])
    .where('encounter_id', '=', visitId)
    .where('undone', '=', false)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function markUndone(query: Query, moveId: string): Promise<void> {
  await query.updateTable('encounter_move').set({ undone: true }).where('id', '=', moveId).execute();
}

/** The next token of the day: A-001 … A-999, then B-001. */
export async function nextToken(query: Query, organizationId: string, day: string): Promise<string> {
  const { last_number } = await query
    .insertInto('token_counter')
    .values({ organization_id: organizationId, day, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'day'])
        .doUpdateSet((set) => ({ last_number: set('token_counter.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  const letter = String.fromCharCode(65 + (Math.floor((last_number - 1) / 999) % 26));
  return `${letter}-${String(((last_number - 1) % 999) + 1).padStart(3, '0')}`;
}

/** A practitioner of this organisation who may take visits. */
export async function findPractitioner(query: Query, id: string): Promise<StaffReference | null> {
  const row = await query
    .selectFrom('users')
    .select(['id', 'name'])
    .where('id', '=', id)
    .where('active', '=', true)
    .where('role', 'in', ['doctor', 'nurse'])
    .executeTakeFirst();
  return row ?? null;
}
