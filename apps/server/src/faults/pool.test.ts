/** Every connection of the pool is held by a request that waits for a lock: the others are told so, and soon. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendRaw } from '../attacks/request.ts';
import { startTestClinic, type TestClinic } from '../testing/clinic.ts';
import { addJane } from '../testing/jane.ts';

const CONNECTIONS = 3;
let clinic: TestClinic;
beforeAll(async () => {
  clinic = await startTestClinic({ databaseConnections: CONNECTIONS });
});
afterAll(() => clinic.close());

const fields = { familyName: 'Held', givenName: 'Hanna', birthDate: '1970-01-01', gender: 'female' };

const send = (method: string, path: string, body?: object) =>
  sendRaw(clinic.baseUrl, {
    method,
    path,
    headers: {
      authorization: `Bearer ${clinic.as('doctor').token}`,
      'if-match': '"1"',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

test('503 with Retry-After for reads, writes and health; afterwards everything goes on', async () => {
  const ids = await Promise.all(Array.from({ length: CONNECTIONS }, () => addJane(clinic)));
  await clinic.sql('begin');
  await clinic.sql('select 1 from patient where id = any($1) for update', [ids]);
  const held = ids.map((id) => send('PUT', `/api/patients/${id}`, fields));
  while (clinic.app.gateway.load.total - clinic.app.gateway.load.idle < CONNECTIONS)
    await new Promise((resolve) => setTimeout(resolve, 5));

  const answers = await Promise.all([
    ...Array.from({ length: 20 }, (_, index) => send('GET', `/api/patients/${ids[index % CONNECTIONS]}`)),
    send('GET', '/api/queue'),
    send('POST', '/api/patients', { ...fields, duplicatesSeen: true }),
    send('POST', '/api/patients/search', { query: 'held' }),
    send('GET', '/readyz'),
  ]);
  expect(
    new Set(answers.map(({ status, code, headers }) => `${status} ${code} ${headers['retry-after']}`)),
  ).toEqual(new Set(['503 UNAVAILABLE 1']));

  await clinic.sql('rollback');
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await send('GET', `/api/patients/${ids[0]}`)).status).toBe(200);
  expect((await send('GET', '/readyz')).status).toBe(200);
  expect(clinic.app.gateway.load.waiting).toBe(0);
});

test('a write that waits for a lock longer than a statement may take is told to try again', async () => {
  const id = await addJane(clinic);
  await clinic.sql('begin');
  await clinic.sql('select 1 from patient where id = $1 for update', [id]);
  const answer = await send('PUT', `/api/patients/${id}`, fields);
  await clinic.sql('rollback');
  expect([answer.status, answer.code, answer.headers['retry-after']]).toEqual([503, 'UNAVAILABLE', '1']);
  expect((await send('PUT', `/api/patients/${id}`, fields)).status).toBe(200);
}, 30_000);
