/** PostgreSQL goes away under a running server and comes back: clear answers meanwhile, nothing lost afterwards. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { makeDataFolder } from '../testing/faults/data-folder.ts';
import { EventListener, FAULTLESS, faultsOf } from '../testing/faults/event-listener.ts';
import {
  findLosses,
  NOTHING_LOST,
  registerPatient,
  settled,
  writeUntilStopped,
} from '../testing/faults/ledger.ts';
import {
  freePort,
  isReady,
  type ServerProcess,
  signIn,
  startServerProcess,
} from '../testing/faults/server-process.ts';

const folder = makeDataFolder();
let database: EmbeddedPostgres;
let server: ServerProcess;
let token: string;

const startDatabase = () => startEmbeddedPostgres({ dataDirectory: path.join(folder.path, 'postgres') });

beforeAll(async () => {
  database = await startDatabase();
  server = await startServerProcess({
    port: await freePort(),
    environment: { MEDIOS_DATA_DIRECTORY: folder.path, DATABASE_URL: database.url },
  });
  token = await signIn(server.url, 'doctor');
}, 120_000);

afterAll(async () => {
  await server.end('SIGTERM');
  await database.stop();
  await folder.remove();
});

const ask = (method: string, address: string, body?: object) =>
  fetch(`${server.url}${address}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(10_000),
  });

const demoLogin = { email: 'doctor@riverside.example', password: 'riverside-demo-clinic' };

/** One of each way to the database: gathered read, plain read, write, identity, the health of the house. */
const QUESTIONS = [
  ['GET', '/api/patients/018f5a10-0000-7000-8000-000000000001', undefined],
  ['GET', '/api/queue', undefined],
  ['POST', '/api/patients/search', { query: 'lindqvist' }],
  [
    'POST',
    '/api/patients',
    { familyName: 'Away', givenName: 'Ada', birthDate: '1980-01-01', gender: 'other', duplicatesSeen: true },
  ],
  ['POST', '/api/identity/login', demoLogin],
  ['POST', '/api/identity/reauthenticate', { password: demoLogin.password }],
  ['GET', '/api/rooms', undefined],
  ['GET', '/readyz', undefined],
] as const;

async function backAgain(): Promise<void> {
  while (!(await isReady(server.url))) await sleep(20);
}

describe('while the database is away', () => {
  beforeAll(() => database.stop());
  afterAll(async () => {
    database = await startDatabase();
    await backAgain();
  });

  test.each(QUESTIONS)(
    '%s %s is 503 with Retry-After and says nothing of the database',
    async (method, address, body) => {
      const response = await ask(method, address, body);
      const text = await response.text();
      expect([
        response.status,
        response.headers.get('content-type'),
        response.headers.get('retry-after'),
      ]).toEqual([503, 'application/problem+json; charset=utf-8', '1']);
      expect(JSON.parse(text)).toEqual({
        type: '/docs/problems#unavailable',
        title: expect.any(String),
        status: 503,
        code: 'UNAVAILABLE',
        requestId: response.headers.get('x-request-id'),
        data: { retryAfterSeconds: 1 },
      });
      expect(text).not.toMatch(/postgres|pg|socket|ECONN|ENOENT|sql|\/tmp|terminat/i);
    },
  );

  test('the process lives on: what needs no database is answered', async () => {
    expect((await ask('GET', '/healthz')).status).toBe(200);
    expect((await ask('GET', '/metrics')).status).toBe(200);
  });
});

test('three restarts under load: streams resume without a miss or a double, sessions live on, nothing is lost', async () => {
  const board = await new EventListener(server.url, token).opened();
  const run = writeUntilStopped(server.url, token, { patient: true });
  for (let restart = 0; restart < 3; restart++) {
    const before = run.acknowledged.length;
    while (run.acknowledged.length < before + 10) await sleep(10);
    await database.stop();
    await sleep(700);
    database = await startDatabase();
    await backAgain();
  }
  const before = run.acknowledged.length;
  while (run.acknowledged.length < before + 10) await sleep(10);
  run.stop();
  await run.finished;
  await board.heard(run.acknowledged);
  board.close();
  expect(faultsOf(board)).toEqual(FAULTLESS);
  expect([...run.refused.keys()]).toEqual([503]);
  expect(run.unanswered).toBe(0);
  const owner = await folder.connect();
  await settled(owner);
  expect(await findLosses(owner, run.acknowledged)).toEqual(NOTHING_LOST);
  await owner.end();
}, 120_000);

test('after a long absence the house holds one line to the database for each purpose, as before', async () => {
  await database.stop();
  await sleep(4_000);
  database = await startDatabase();
  await backAgain();
  expect(await registerPatient(server.url, token)).toEqual(expect.any(String));
  const owner = await folder.connect();
  const lines = async () =>
    (
      await owner.query<{ name: string; lines: number }>(
        `select application_name as name, count(*)::int as lines from pg_stat_activity
         where application_name in ('medios events', 'medios sequencer') group by 1 order by 1`,
      )
    ).rows;
  await vi.waitFor(async () => expect(await lines()).toHaveLength(2), 10_000);
  await sleep(1_000); // time for a second one to come, if there were attempts left over
  const held = await lines();
  await owner.end();
  expect(held).toEqual([
    { name: 'medios events', lines: 1 },
    { name: 'medios sequencer', lines: 1 },
  ]);
}, 60_000);
