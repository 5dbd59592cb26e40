/** Assigning a visit to a practitioner and a room, and transferring it. */
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { expectVersion } from '../../platform/versions.ts';
import { findRoom } from '../rooms/index.ts';
import { findPractitioner, findVisitForUpdate, updateVisit, type VisitChange } from './store.ts';

interface Assignment {
  visitId: string;
  practitionerId?: string | null | undefined;
  roomId?: string | null | undefined;
}

/** @throws NOT_FOUND, STALE_VERSION, MOVE_REFUSED for a visit that has ended or a room out of use. */
export async function assignVisit(
  gateway: Gateway,
  actor: Actor,
  expectedVersion: number,
  { visitId, practitionerId, roomId }: Assignment,
): Promise<void> {
  await gateway.write(actor, async ({ query, audit, emit }) => {
    const visit = expectVersion(await findVisitForUpdate(query, visitId), expectedVersion);
    if (['done', 'leftWithoutBeingSeen', 'cancelled'].includes(visit.state))
      throw problem('MOVE_REFUSED', { code: 'visit-ended', reason: 'The visit has ended.' });
    const change: VisitChange = {};
    if (practitionerId !== undefined) {
      if (practitionerId !== null && !(await findPractitioner(query, practitionerId)))
        throw problem('NOT_FOUND');
      change.practitioner_id = practitionerId;
    }
    if (roomId !== undefined) {
      const room = roomId === null ? null : await findRoom(query, roomId);
      if (roomId !== null && room === null) throw problem('NOT_FOUND');
      if (room?.active === false)
        throw problem('MOVE_REFUSED', { code: 'room-closed', reason: 'The room is out of use.' });
      change.room_id = roomId;
    }
    const version = await updateVisit(query, visitId, change);
    const changes = [
      { field: 'practitionerId', before: visit.practitionerId, after: practitionerId ?? null },
      { field: 'roomId', before: visit.roomId, after: roomId ?? null },
    ];
    audit({
      action: 'visit.assign',
      targetType: 'visit',
      targetId: visitId,
      patientId: visit.patientId,
      changes,
    });
    emit({ topic: 'queue', type: 'visit.assigned', id: visitId, version });
  });
}
