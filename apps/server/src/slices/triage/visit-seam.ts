/** The queue's door as triage uses it. */
import { moveVisit, type Role, type VisitMove, type VisitState } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Query, UnitOfWork } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';

export interface VisitRow {
  id: string;
  patientId: string;
  state: VisitState;
  heldFrom: VisitState | null;
  acuity: number | null;
  version: number;
}

export async function findVisitForUpdate(query: Query, visitId: string): Promise<VisitRow | null> {
  const row = await query
    .selectFrom('encounter')
    .select(['id', 'patient_id as patientId', 'state', 'held_from as heldFrom', 'acuity', 'version'])
    .where('id', '=', visitId)
    .forUpdate()
    .executeTakeFirst();
  return (row as VisitRow | undefined) ?? null;
}

export async function updateVisit(
  query: Query,
  id: string,
  change: { acuity?: number; state?: string },
): Promise<number> {
  const { version } = await query
    .updateTable('encounter')
    .set((set) => ({ ...change, version: set('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function applyMove(
  unit: UnitOfWork,
  actor: Actor,
  visit: VisitRow,
  move: VisitMove,
  { change = {} }: { change?: { acuity?: number } } = {},
): Promise<VisitRow> {
  const outcome = moveVisit(visit, move, { role: actor.role as Role });
  if (!outcome.accepted) throw problem('MOVE_REFUSED', { code: outcome.code, reason: outcome.reason });
  const version = await updateVisit(unit.query, visit.id, { state: outcome.position.state, ...change });
  unit.emit({ topic: 'queue', type: 'visit.moved', id: visit.id, version });
  return { ...visit, ...outcome.position, version };
}
