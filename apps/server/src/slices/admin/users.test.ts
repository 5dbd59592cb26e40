import { createClient } from '@medi-os/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { TEST_PASSWORD } from '../../testing/settings.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic();
});
afterAll(() => clinic.close());

let count = 0;
const newUser = () => {
  count += 1;
  return {
    name: 'Noor Haddad',
    email: `noor-${count}@clinic.example`,
    role: 'nurse',
    password: TEST_PASSWORD,
  } as const;
};

describe('adding a user', () => {
  test('who can sign in at once, in the role that was given', async () => {
    const { client } = clinic.as('admin');
    const input = newUser();
    const user = await client.admin.createUser({ ...input, email: input.email.toUpperCase() });
    expect(user).toMatchObject({
      name: 'Noor Haddad',
      email: input.email,
      role: 'nurse',
      active: true,
      version: 1,
    });
    const anonymous = createClient({ baseUrl: clinic.baseUrl });
    const { session } = await anonymous.identity.login({ email: input.email, password: input.password });
    expect(session.user).toMatchObject({ id: user.id, role: 'nurse' });
    expect(session.organization.id).toBe(clinic.organizationId);
    const { items } = await client.admin.users();
    expect(items.find((one) => one.id === user.id)).toMatchObject({
      lastSeenAt: expect.any(String),
      lockedUntil: null,
    });
  });

  test('is audited without the password', async () => {
    const user = await clinic.as('admin').client.admin.createUser(newUser());
    await clinic.settled();
    const [row] = await clinic.sql(
      'select action, changes::text as text from audit_log where target_id = $1',
      [user.id],
    );
    expect(row).toMatchObject({ action: 'user.create', text: expect.stringContaining('Noor Haddad') });
    expect(row?.text).not.toMatch(/password|scrypt/i);
  });

  test('an e-mail that is taken is refused in the same words here and elsewhere, and nothing is half-written', async () => {
    const stranger = await clinic.addMember('nurse', await clinic.addOrganization('Elsewhere'));
    const { client } = clinic.as('admin');
    for (const email of [clinic.as('doctor').email, stranger.email, stranger.email.toUpperCase()]) {
      const attempt = client.admin.createUser({ ...newUser(), email });
      await expect(attempt).rejects.toMatchObject({
        code: 'ALREADY_EXISTS',
        data: { field: 'email' },
        message: 'This exists already.',
      });
    }
    const rows = await clinic.sql('select 1 from users where lower(email) = $1', [stranger.email]);
    expect(rows).toHaveLength(1);
  });

  test.each([
    ['a short password', { password: 'fourteen chars' }],
    ['a role that does not exist', { role: 'owner' }],
    ['no name', { name: '  ' }],
  ])('%s is refused', async (_, wrong) => {
    const response = await fetch(`${clinic.baseUrl}/api/admin/users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clinic.as('admin').token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...newUser(), ...wrong }),
    });
    expect(response.status).toBe(422);
  });

  test('no second password can be put under an account, whatever the request could be made to write', async () => {
    const { id } = clinic.as('doctor');
    const add = (userId: string) =>
      clinic.app.gateway.write(clinic.as('admin').actor, ({ query }) =>
        query
          .insertInto('credentials')
          .values({ user_id: userId, account_id: userId, provider_id: 'credential', password: 'x' })
          .execute(),
      );
    await expect(add(id)).rejects.toThrow('credentials_user');
    const stranger = await clinic.addMember('nurse', await clinic.addOrganization('Far away'));
    await expect(add(stranger.id)).rejects.toThrow('row-level security');
  });
});

describe('changing a user', () => {
  test('a new name keeps the session, a new role ends it', async () => {
    const member = await clinic.addMember('nurse');
    const { client } = clinic.as('admin');
    const fields = { userId: member.id, name: 'New Name', active: true };
    await client.admin.updateUser({ ...fields, role: 'nurse' }, { context: { version: 1 } });
    expect((await member.client.identity.session()).user.role).toBe('nurse');
    const changed = await client.admin.updateUser({ ...fields, role: 'doctor' }, { context: { version: 2 } });
    expect(changed).toMatchObject({ role: 'doctor', version: 3 });
    await expect(member.client.rooms.list()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { session } = await createClient({ baseUrl: clinic.baseUrl }).identity.login({
      email: member.email,
      password: TEST_PASSWORD,
    });
    expect(session.user.role).toBe('doctor');
  });

  test('a deactivated user is out at once and cannot come back', async () => {
    const member = await clinic.addMember('receptionist');
    await clinic
      .as('admin')
      .client.admin.updateUser(
        { userId: member.id, name: 'Gone', role: 'receptionist', active: false },
        { context: { version: 1 } },
      );
    await expect(member.client.rooms.list()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(
      createClient({ baseUrl: clinic.baseUrl }).identity.login({
        email: member.email,
        password: TEST_PASSWORD,
      }),
    ).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
  });

  test('needs the version that was seen, and is audited with what changed', async () => {
    const member = await clinic.addMember('nurse');
    const { client } = clinic.as('admin');
    const change = { userId: member.id, name: 'Renamed', role: 'nurse', active: true } as const;
    await expect(client.admin.updateUser(change)).rejects.toMatchObject({ code: 'PRECONDITION_REQUIRED' });
    await expect(client.admin.updateUser(change, { context: { version: 4 } })).rejects.toMatchObject({
      code: 'STALE_VERSION',
      data: { currentVersion: 1 },
    });
    await client.admin.updateUser(change, { context: { version: 1 } });
    await clinic.settled();
    const rows = await clinic.sql(
      "select changes from audit_log where target_id = $1 and action = 'user.update'",
      [member.id],
    );
    expect(rows).toEqual([{ changes: [{ field: 'name', before: 'Test nurse', after: 'Renamed' }] }]);
    const events = await clinic.sql('select topic, type from event_log where entity_id = $1', [member.id]);
    expect(events).toEqual([{ topic: 'users', type: 'user.updated' }]);
  });

  test('administrators keep their own rights but may change their name', async () => {
    const { client, id } = await clinic.addMember('admin');
    const own = { userId: id, name: 'Me' };
    for (const change of [
      { role: 'nurse', active: true },
      { role: 'admin', active: false },
    ] as const)
      await expect(
        client.admin.updateUser({ ...own, ...change }, { context: { version: 1 } }),
      ).rejects.toMatchObject({
        code: 'MOVE_REFUSED',
        data: { code: 'own-rights' },
      });
    await client.admin.updateUser({ ...own, role: 'admin', active: true }, { context: { version: 1 } });
  });

  test('the last active administrator stays one', async () => {
    const organization = await clinic.addOrganization('Two admins');
    const [last, leaving] = [
      await clinic.addMember('admin', organization),
      await clinic.addMember('admin', organization),
    ];
    await leaving.client.rooms.list();
    // The session of the one who left is still remembered when the request arrives.
    await clinic.sql('update users set active = false where id = $1', [leaving.id]);
    await expect(
      leaving.client.admin.updateUser(
        { userId: last.id, name: 'X', role: 'nurse', active: true },
        { context: { version: 1 } },
      ),
    ).rejects.toMatchObject({ code: 'MOVE_REFUSED', data: { code: 'last-admin' } });
  });

  test('two administrators who demote each other at the same moment leave one', async () => {
    const organization = await clinic.addOrganization('Quarrel');
    const [one, other] = [
      await clinic.addMember('admin', organization),
      await clinic.addMember('admin', organization),
    ];
    const demote = (by: typeof one, target: typeof one) =>
      by.client.admin.updateUser(
        { userId: target.id, name: 'X', role: 'nurse', active: true },
        { context: { version: 1 } },
      );
    const results = await Promise.allSettled([demote(one, other), demote(other, one)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const left = await clinic.sql(
      "select 1 from users where organization_id = $1 and role = 'admin' and active",
      [organization],
    );
    expect(left).toHaveLength(1);
  });

  test('a user of another organisation does not exist', async () => {
    const stranger = await clinic.addMember('nurse', await clinic.addOrganization('Not ours'));
    const { client } = clinic.as('admin');
    await expect(
      client.admin.updateUser(
        { userId: stranger.id, name: 'X', role: 'admin', active: true },
        { context: { version: 1 } },
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await client.admin.users()).items.map((user) => user.id)).not.toContain(stranger.id);
  });

  test('a locked account shows until when', async () => {
    const member = await clinic.addMember('nurse');
    const anonymous = createClient({ baseUrl: clinic.baseUrl });
    for (let attempt = 0; attempt < 6; attempt++)
      await anonymous.identity.login({ email: member.email, password: 'wrong' }).catch(() => undefined);
    const { items } = await clinic.as('admin').client.admin.users();
    expect(Date.parse(items.find((user) => user.id === member.id)?.lockedUntil ?? '')).toBeGreaterThan(
      Date.now(),
    );
  });
});

describe('practitioners', () => {
  test('are the active doctors and nurses, for everybody on the floor', async () => {
    const gone = await clinic.addMember('doctor');
    await clinic.sql('update users set active = false where id = $1', [gone.id]);
    const { items } = await clinic.as('receptionist').client.admin.practitioners();
    const ids = items.map(({ id }) => id);
    expect(ids).toContain(clinic.as('doctor').id);
    expect(ids).not.toContain(gone.id);
    expect(new Set(items.map(({ role }) => role))).toEqual(new Set(['doctor', 'nurse']));
  });
});

describe('who may administer', () => {
  test.each(['receptionist', 'nurse', 'doctor', 'auditor'] as const)('not the %s', async (role) => {
    const { client } = clinic.as(role);
    const forbidden = { code: 'FORBIDDEN' };
    await expect(client.admin.users()).rejects.toMatchObject(forbidden);
    await expect(client.admin.createUser(newUser())).rejects.toMatchObject(forbidden);
    await expect(
      client.admin.updateUser(
        { userId: clinic.as('nurse').id, name: 'X', role: 'admin', active: true },
        { context: { version: 1 } },
      ),
    ).rejects.toMatchObject(forbidden);
    if (role === 'auditor') await expect(client.admin.practitioners()).rejects.toMatchObject(forbidden);
  });
});
