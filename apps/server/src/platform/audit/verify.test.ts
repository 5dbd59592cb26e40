import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestClinic, type TestClinic } from '../../testing/clinic.ts';
import { TEST_SECRET } from '../../testing/settings.ts';
import { type SealedHead, sealAuthentication } from '../events/sequencer.ts';
import { type AuditVerdict, verifyAuditTrail } from './verify.ts';

const ROWS = 12;
const EDITED = 6;

let clinic: TestClinic;
let head: SealedHead;

/** A trail of twelve rows and more, every one sealed by itself, of which a copy is kept to mend what a test breaks. */
beforeAll(async () => {
  clinic = await startTestClinic();
  await clinic.settled();
  for (let number = 1; number <= ROWS; number++) {
    await clinic.as('admin').client.rooms.create({ name: `Room ${number}`, kind: 'waiting' });
    await clinic.settled();
  }
  await clinic.sql('alter table audit_log disable trigger audit_log_append_only');
  await clinic.sql('alter table audit_seal disable trigger audit_seal_append_only');
  await clinic.sql('create table kept_log as select * from audit_log');
  await clinic.sql('create table kept_seal as select * from audit_seal');
  const verdict = await verify();
  if (!verdict.head) throw new Error('nothing was written');
  head = verdict.head;
});
afterAll(() => clinic.close());

afterEach(async () => {
  await clinic.sql('truncate audit_log, audit_seal');
  await clinic.sql('insert into audit_log select * from kept_log');
  await clinic.sql('insert into audit_seal select * from kept_seal');
});

function verify(anchor: SealedHead | null = null): Promise<AuditVerdict> {
  return clinic.app.gateway.system((_, client) => verifyAuditTrail(client, { secret: TEST_SECRET, anchor }));
}

/** What somebody with all rights in the database, but without the key, would do after an edit. */
async function hashAgainFrom(position: number): Promise<void> {
  const rows = await clinic.sql<{ position: number; hash: Buffer; text: string }>(
    `select position, hash, audit_row_text(position, organization_id, at, actor_id, actor_role, action, target_type,
       target_id, patient_id, request_id, changes) as text from audit_log where position >= $1 - 1 order by position`,
    [position],
  );
  let previous = rows[0]?.hash ?? Buffer.alloc(0);
  for (const row of rows.slice(1)) {
    previous = createHash('sha256').update(previous).update(row.text).digest();
    await clinic.sql('update audit_log set hash = $2 where position = $1', [row.position, previous]);
  }
}

const edit = (change: string) => clinic.sql(`update audit_log set ${change} where position = ${EDITED}`);

describe('an untouched trail', () => {
  test('verifies, down to its last row, with and without an anchor', async () => {
    expect(await verify()).toMatchObject({ verified: true, firstBad: null });
    expect(await verify(head)).toMatchObject({ verified: true, rows: head.position });
  });
});

describe('an edited column', () => {
  test.each([
    ['organization_id', 'organization_id = gen_random_uuid()'],
    ['at', "at = at + interval '1 microsecond'"],
    ['actor_id', 'actor_id = gen_random_uuid()'],
    ['actor_id emptied', 'actor_id = null'],
    ['actor_role', "actor_role = 'nurse'"],
    ['action', "action = 'room.read'"],
    ['target_type', "target_type = 'house'"],
    ['target_id', "target_id = target_id || '0'"],
    ['patient_id', 'patient_id = gen_random_uuid()'],
    ['request_id', "request_id = 'another'"],
    ['changes', "changes = '[]'"],
    ['hash', "hash = sha256('something')"],
  ])('%s is found and named', async (_, change) => {
    await edit(change);
    expect((await verify()).firstBad).toMatchObject({ position: EDITED, code: 'edited' });
  });

  test('every column was tried', async () => {
    const rows = await clinic.sql<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'audit_log' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'action',
      'actor_id',
      'actor_role',
      'at',
      'changes',
      'hash',
      'organization_id',
      'patient_id',
      'position',
      'request_id',
      'target_id',
      'target_type',
    ]);
  });

  test('is found although the hashes were made again: the seal differs', async () => {
    await edit("action = 'room.read'");
    await hashAgainFrom(EDITED);
    expect((await verify()).firstBad).toMatchObject({ position: EDITED, code: 'rewritten' });
  });

  test('is found although the seals of the new hashes were taken away', async () => {
    await edit("action = 'room.read'");
    await hashAgainFrom(EDITED);
    await clinic.sql('delete from audit_seal where position >= $1', [EDITED]);
    expect((await verify()).firstBad).toMatchObject({ position: EDITED, code: 'unsealed' });
  });

  test('is found by the anchor although a later seal covers it', async () => {
    await edit("action = 'room.read'");
    await hashAgainFrom(EDITED);
    await clinic.sql('delete from audit_seal where position >= $1', [EDITED]);
    const [last] = await clinic.sql<{ position: number; hash: Buffer }>(
      'select position, hash from audit_log order by position desc limit 1',
    );
    const seal = sealAuthentication(TEST_SECRET, head.position, last?.hash ?? Buffer.alloc(0));
    await clinic.sql('insert into audit_seal values ($1, $2, $3)', [head.position, last?.hash, seal]);
    expect((await verify()).verified).toBe(true);
    expect((await verify(head)).firstBad).toMatchObject({ position: EDITED, code: 'rewritten' });
  });

  test('is found although the function that writes the text of a row was replaced', async () => {
    const [before] = await clinic.sql<{ source: string }>(
      "select pg_get_functiondef('audit_row_text'::regproc) as source",
    );
    await edit("action = 'room.read'");
    await clinic.sql(`create or replace function audit_row_text(row_position bigint, organization_id uuid, at timestamptz,
      actor_id uuid, actor_role text, action text, target_type text, target_id text, patient_id uuid, request_id text,
      changes jsonb) returns text language sql immutable return 'anything'`);
    expect((await verify()).firstBad).toMatchObject({ position: EDITED, code: 'edited' });
    await clinic.sql(before?.source ?? '');
  });
});

describe('positions', () => {
  test('a row taken out of the middle is missing', async () => {
    await clinic.sql('delete from audit_log where position in (5, 6)');
    expect((await verify()).firstBad).toEqual({
      position: 5,
      code: 'missing',
      reason: '2 rows are gone before position 7.',
    });
  });

  test('the first row is missed too', async () => {
    await clinic.sql('delete from audit_log where position = 1');
    expect((await verify()).firstBad).toMatchObject({ position: 1, code: 'missing' });
  });

  test('a gap that was closed by moving the later rows up is found', async () => {
    await clinic.sql('delete from audit_log where position = 5');
    for (let position = 6; position <= head.position; position++)
      await clinic.sql('update audit_log set position = position - 1 where position = $1', [position]);
    expect((await verify()).firstBad).toMatchObject({ position: 5, code: 'edited' });
  });

  test('two rows that changed places are named, with the place of the right one', async () => {
    await clinic.sql('update audit_log set position = -1 where position = 4');
    await clinic.sql('update audit_log set position = 4 where position = 9');
    await clinic.sql('update audit_log set position = 9 where position = -1');
    expect((await verify()).firstBad).toEqual({
      position: 4,
      code: 'reordered',
      reason: 'The row that belongs here stands at position 9.',
    });
  });

  test.each([0, -7])('a row at position %i was never written', async (position) => {
    await clinic.sql(
      `insert into audit_log select (r).* from (select jsonb_populate_record(l, jsonb_build_object('position', $1::bigint)) as r
      from audit_log l where position = 3) moved`,
      [position],
    );
    expect((await verify()).firstBad).toMatchObject({ position, code: 'inserted' });
  });
});

describe('the end of the trail', () => {
  test('cut off, its seals are left and tell', async () => {
    await clinic.sql('delete from audit_log where position > 8');
    expect((await verify()).firstBad).toMatchObject({ position: 9, code: 'truncated' });
  });

  test('cut off together with its seals, the anchor tells, and without an anchor nothing can', async () => {
    await clinic.sql('delete from audit_log where position > 8');
    await clinic.sql('delete from audit_seal where position > 8');
    expect((await verify(head)).firstBad).toMatchObject({ position: 9, code: 'truncated' });
    expect((await verify()).verified).toBe(true);
  });

  test('all of it', async () => {
    await clinic.sql('delete from audit_log');
    expect((await verify()).firstBad).toMatchObject({ position: 1, code: 'truncated' });
  });

  test('a row added by hand has no seal', async () => {
    await clinic.sql(
      `insert into audit_log select (r).* from (select jsonb_populate_record(l, jsonb_build_object('position', l.position + 1)) as r
      from audit_log l where position = $1) moved`,
      [head.position],
    );
    await hashAgainFrom(head.position + 1);
    expect((await verify()).firstBad).toMatchObject({ position: head.position + 1, code: 'unsealed' });
  });
});

describe('a seal', () => {
  test.each([
    ['hash', "hash = sha256('something')"],
    ['authentication', "authentication = sha256('something')"],
    ['position', 'position = 0'],
  ])('with another %s is forged', async (column, change) => {
    await clinic.sql(`update audit_seal set ${change} where position = ${EDITED}`);
    const position = column === 'position' ? 0 : EDITED;
    expect((await verify()).firstBad).toMatchObject({ position, code: 'forgedSeal' });
  });

  test('made with another key is forged', async () => {
    const verdict = await clinic.app.gateway.system((_, client) =>
      verifyAuditTrail(client, { secret: 'another secret' }),
    );
    expect(verdict.firstBad).toMatchObject({ code: 'forgedSeal' });
  });
});
