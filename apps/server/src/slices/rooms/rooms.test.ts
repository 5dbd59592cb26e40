import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

describe('rooms', () => {
  test('an administrator adds a room and everybody on the floor sees it', async () => {
    const room = await clinic.as('admin').client.rooms.create({ name: 'Room 3', kind: 'consultation' });
    expect(room).toMatchObject({ name: 'Room 3', kind: 'consultation', active: true, version: 1 });
    const { items } = await clinic.as('nurse').client.rooms.list();
    expect(items).toContainEqual(room);
  });

  test('two rooms cannot have the same name', async () => {
    const { client } = clinic.as('admin');
    await client.rooms.create({ name: 'Twin', kind: 'waiting' });
    await expect(client.rooms.create({ name: 'Twin', kind: 'triage' })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      data: { field: 'name' },
    });
  });

  test('whoever saw an older version is told so and changes nothing', async () => {
    const { client } = clinic.as('admin');
    const room = await client.rooms.create({ name: 'Room 4', kind: 'treatment' });
    const fields = { id: room.id, kind: room.kind, active: true };
    await client.rooms.update({ ...fields, name: 'Room 4a' }, { context: { version: 1 } });
    await expect(
      client.rooms.update({ ...fields, name: 'Room 4b' }, { context: { version: 1 } }),
    ).rejects.toMatchObject({
      code: 'STALE_VERSION',
      data: { currentVersion: 2 },
    });
    await expect(client.rooms.update({ ...fields, name: 'Room 4c' })).rejects.toMatchObject({ status: 428 });
    const { items } = await client.rooms.list();
    expect(items.find((item) => item.id === room.id)?.name).toBe('Room 4a');
  });

  test('a room of another organisation does not exist', async () => {
    const stranger = await clinic.addMember('admin', await clinic.addOrganization('Elsewhere'));
    const room = await clinic.as('admin').client.rooms.create({ name: 'Private', kind: 'waiting' });
    const change = { id: room.id, name: 'Taken', kind: room.kind, active: false };
    await expect(stranger.client.rooms.update(change, { context: { version: 1 } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await stranger.client.rooms.list()).items).toEqual([]);
  });

  test('the change, its audit row and its event are written together', async () => {
    const { client, id } = clinic.as('admin');
    const room = await client.rooms.create({ name: 'Audited', kind: 'waiting' });
    await clinic.settled();
    const audit = await clinic.sql('select actor_id, action, changes from audit_log where target_id = $1', [
      room.id,
    ]);
    expect(audit).toEqual([
      {
        actor_id: id,
        action: 'room.create',
        changes: expect.arrayContaining([{ field: 'name', before: null, after: 'Audited' }]),
      },
    ]);
    const events = await clinic.sql(
      'select topic, type, entity_version from event_log where entity_id = $1',
      [room.id],
    );
    expect(events).toEqual([{ topic: 'rooms', type: 'room.created', entity_version: 1 }]);
  });
});
