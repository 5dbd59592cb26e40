import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { addVisitOfJane } from '../../testing/jane.ts';

let clinic: TestClinic;
let patientId: string;

beforeAll(async () => {
  clinic = await startTestClinic();
  const visit = await addVisitOfJane(clinic, { state: 'waitingForTriage' });
  patientId = visit.patientId;
  await clinic.as('nurse').client.triage.previous({ visitId: visit.visitId });
  for (const name of ['One', 'Two', 'Three']) {
    const room = await clinic.as('admin').client.rooms.create({ name, kind: 'waiting' });
    const { version, ...fields } = room;
    await clinic.as('admin').client.rooms.update({ ...fields, kind: 'triage' }, { context: { version } });
  }
  await clinic.settled();
});
afterAll(() => clinic.close());

describe('the audit explorer', () => {
  test('shows who changed what from which value to which', async () => {
    const { items } = await clinic.as('auditor').client.admin.audit({ action: 'room.update', limit: 1 });
    const { id } = clinic.as('admin');
    expect(items).toEqual([
      expect.objectContaining({
        actor: { id, name: 'Test admin' },
        actorRole: 'admin',
        targetType: 'room',
        changes: [{ field: 'kind', before: 'waiting', after: 'triage' }],
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ]);
  });

  test('pages through everything once, newest first', async () => {
    const { client } = clinic.as('auditor');
    const positions: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.admin.audit({ limit: 4, ...(cursor === undefined ? {} : { cursor }) });
      positions.push(...page.items.map(({ position }) => position));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(positions).toEqual([...positions].sort((a, b) => b - a));
    expect(new Set(positions).size).toBe(positions.length);
    expect(positions.at(-1)).toBe(1);
  });

  test('shows an auditor what changed in a chart, and an administrator only that it changed', async () => {
    const { patientId: other } = await addVisitOfJane(clinic);
    await clinic.as('nurse').client.patients.addMedication({ patientId: other, name: 'secretazole' });
    await clinic.settled();
    const action = 'medication.added';
    const seen = async (role: 'auditor' | 'admin') =>
      JSON.stringify((await clinic.as(role).client.admin.audit({ patientId: other, action })).items);
    expect(await seen('auditor')).toContain('secretazole');
    expect(await seen('admin')).toContain('"field":"name"');
    expect(await seen('admin')).not.toContain('secretazole');
  });

  test('filters by actor, patient, action and time', async () => {
    const { client } = clinic.as('auditor');
    const ofPatient = await client.admin.audit({ patientId });
    expect(
      ofPatient.items.filter(({ action }) => action !== 'audit.read').map(({ action }) => action),
    ).toEqual(['triage.read']);
    const nurse = clinic.as('nurse').id;
    const ofNurse = await client.admin.audit({ actorId: nurse });
    expect(new Set(ofNurse.items.map(({ actor }) => actor?.id))).toEqual(new Set([nurse]));
    expect((await client.admin.audit({ to: '2020-01-01T00:00:00Z' })).items).toEqual([]);
    expect(
      (await client.admin.audit({ from: '2020-01-01T00:00:00Z', to: '2999-01-01T00:00:00+02:00' })).items
        .length,
    ).toBeGreaterThan(5);
  });

  test.each(['nonsense', 'YmVmb3JlOi0x', Buffer.from('before:1e9').toString('base64url'), ''])(
    'the cursor %j is refused',
    async (cursor) => {
      await expect(clinic.as('auditor').client.admin.audit({ cursor })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    },
  );

  test.each(['limit=0', 'limit=201', 'limit=NaN', 'actorId=1', 'from=yesterday'])(
    '%s is refused',
    async (query) => {
      const response = await fetch(`${clinic.baseUrl}/api/admin/audit?${query}`, {
        headers: { authorization: `Bearer ${clinic.as('auditor').token}` },
      });
      expect(response.status).toBe(422);
    },
  );

  test('looking into it leaves its own row, with the patient who was asked for', async () => {
    const { client, id } = clinic.as('auditor');
    await client.admin.audit({ patientId });
    await clinic.settled();
    const rows = await clinic.sql(
      "select patient_id from audit_log where actor_id = $1 and action = 'audit.read' order by position desc limit 1",
      [id],
    );
    expect(rows).toEqual([{ patient_id: patientId }]);
  });

  test('ends at the walls of the organisation', async () => {
    const stranger = await clinic.addMember('auditor', await clinic.addOrganization('Elsewhere'));
    await clinic.settled();
    const { items } = await stranger.client.admin.audit({});
    expect(new Set(items.map(({ actor }) => actor?.id))).toEqual(new Set([stranger.id]));
    expect(
      (await stranger.client.admin.audit({ patientId })).items.filter(
        ({ action }) => action !== 'audit.read',
      ),
    ).toEqual([]);
  });

  test.each(['receptionist', 'nurse', 'doctor'] as const)('is not for the %s', async (role) => {
    const { client } = clinic.as(role);
    await expect(client.admin.audit({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(client.admin.verifyAudit()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('verifying the trail', () => {
  test('says that it is whole, is recorded itself, and names a row that is tampered with', async () => {
    const { client } = clinic.as('auditor');
    const [before, twin] = await Promise.all([client.admin.verifyAudit(), client.admin.verifyAudit()]);
    expect(before).toEqual({ verified: true, rows: before.rows, firstBad: null });
    expect(twin.verified).toBe(true);
    await clinic.settled();
    expect(
      await clinic.sql("select count(*)::int as n from audit_log where action = 'audit.verified'"),
    ).toEqual([{ n: 2 }]);

    await clinic.sql('alter table audit_log disable trigger audit_log_append_only');
    await clinic.sql("update audit_log set actor_role = 'doctor' where position = 7");
    expect(await client.admin.verifyAudit()).toMatchObject({
      verified: false,
      firstBad: { position: 7, code: 'edited' },
    });
  });

  test('remembers outside of the database what it sealed: a trail cut off with its seals is found', async () => {
    await clinic.sql('alter table audit_seal disable trigger audit_seal_append_only');
    await clinic.sql("update audit_log set actor_role = 'admin' where position = 7");
    await clinic.settled();
    await clinic.sql('delete from audit_log where position > 9');
    await clinic.sql('delete from audit_seal where position >= 9');
    await clinic.as('admin').client.rooms.create({ name: 'Later', kind: 'waiting' });
    await clinic.settled();
    // Sealed anew over the shorter trail: from inside the database nothing is wrong with it.
    expect(await clinic.as('auditor').client.admin.verifyAudit()).toMatchObject({
      verified: false,
      firstBad: { code: 'truncated' },
    });
  });
});
