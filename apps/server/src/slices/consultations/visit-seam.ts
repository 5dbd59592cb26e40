/** The visit as the consultation needs it. */
import { moveVisit, type VisitMove, type VisitState } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Query, UnitOfWork } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';

export interface VisitRecord {
  id: string;
  patientId: string;
  state: VisitState;
  heldFrom: VisitState | null;
  practitionerId: string | null;
  version: number;
}

export async function findVisitForUpdate(query: Query, visitId: string): Promise<VisitRecord | null> {
  const row = await query
    .selectFrom('encounter')
    .select(['id', 'patient_id', 'state', 'held_from', 'practitioner_id', 'version'])
    .where('id', '=', visitId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    patientId: row.patient_id,
    state: row.state as VisitState,
    heldFrom: row.held_from as VisitState | null,
    practitionerId: row.practitioner_id,
    version: row.version,
  };
}

export async function applyMove(
  { query, audit, emit }: UnitOfWork,
  actor: Actor,
  visit: VisitRecord,
  move: VisitMove,
  { reason }: { reason?: string } = {},
): Promise<VisitRecord> {
  if (actor.role === 'system') throw new Error('only a person moves a visit');
  const outcome = moveVisit(visit, move, { role: actor.role, reason });
  if (!outcome.accepted) throw problem('MOVE_REFUSED', { code: outcome.code, reason: outcome.reason });
  const { state, heldFrom } = outcome.position;
  await query
    .updateTable('encounter')
    .set({ state, held_from: heldFrom, practitioner_id: actor.userId, version: visit.version + 1 })
    .where('id', '=', visit.id)
    .execute();
  audit({ action: `visit.${move}`, targetType: 'encounter', targetId: visit.id, patientId: visit.patientId });
  emit({ topic: 'queue', type: 'visit.moved', id: visit.id, version: visit.version + 1 });
  return { ...visit, state, heldFrom, practitionerId: actor.userId, version: visit.version + 1 };
}
