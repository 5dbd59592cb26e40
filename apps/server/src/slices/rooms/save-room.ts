/** Adding a room and changing one. */
import type { Room } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import { diffFields } from '../../platform/audit/audit-record.ts';
import { uniqueViolation } from '../../platform/database/availability.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { newId } from '../../platform/identifiers.ts';
import { problem } from '../../platform/problem.ts';
import { expectVersion } from '../../platform/versions.ts';
import { findRoom, insertRoom, updateRoom } from './store.ts';

type RoomFields = Omit<Room, 'id' | 'version'>;

export async function createRoom(gateway: Gateway, actor: Actor, fields: RoomFields): Promise<Room> {
  return namedOnce(() =>
    gateway.write(actor, async ({ query, audit, emit }) => {
      const room = await insertRoom(query, { ...fields, id: newId(), organizationId: actor.organizationId });
      audit({
        action: 'room.create',
        targetType: 'room',
        targetId: room.id,
        changes: diffFields(null, { ...room }),
      });
      emit({ topic: 'rooms', type: 'room.created', id: room.id, version: room.version });
      return room;
    }),
  );
}

export async function changeRoom(
  gateway: Gateway,
  actor: Actor,
  expectedVersion: number,
  { id, ...fields }: RoomFields & { id: string },
): Promise<Room> {
  return namedOnce(() =>
    gateway.write(actor, async ({ query, audit, emit }) => {
      const before = expectVersion(await findRoom(query, id), expectedVersion);
      const room = expectVersion(await updateRoom(query, { ...before, ...fields }), expectedVersion + 1);
      audit({
        action: 'room.update',
        targetType: 'room',
        targetId: id,
        changes: diffFields({ ...before }, { ...room }),
      });
      emit({ topic: 'rooms', type: 'room.updated', id, version: room.version });
      return room;
    }),
  );
}

async function namedOnce<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (uniqueViolation(error) !== null) throw problem('ALREADY_EXISTS', { field: 'name' });
    throw error;
  }
}
