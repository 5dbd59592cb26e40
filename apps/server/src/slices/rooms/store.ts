/** All SQL of the rooms. */
import type { Room, RoomKind } from '@medi-os/contract';
import type { Query } from '../../platform/database/gateway.ts';

const COLUMNS = ['id', 'name', 'kind', 'active', 'version'] as const;

interface RoomRow extends Omit<Room, 'kind'> {
  kind: string;
}

function toRoom(row: RoomRow): Room {
  return { ...row, kind: row.kind as RoomKind }; // the check constraint lists the same kinds
}

export async function listRooms(query: Query): Promise<Room[]> {
  const rows = await query.selectFrom('room').select(COLUMNS).orderBy('name').execute();
  return rows.map(toRoom);
}

export async function findRoom(query: Query, id: string): Promise<Room | null> {
  const row = await query.selectFrom('room').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? toRoom(row) : null;
}

interface NewRoom extends Omit<Room, 'version'> {
  organizationId: string;
}

export async function insertRoom(query: Query, { organizationId, ...room }: NewRoom): Promise<Room> {
  const row = await query
    .insertInto('room')
    .values({ ...room, organization_id: organizationId })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toRoom(row);
}

/** Changes the room if it still has the expected version; `null` when somebody was faster. */
export async function updateRoom(query: Query, room: Room): Promise<Room | null> {
  const { id, version, ...fields } = room;
  const row = await query
    .updateTable('room')
    .set({ ...fields, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ? toRoom(row) : null;
}
