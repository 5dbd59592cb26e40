/** Two servers on one database: each hears what the other did, one of them sequences, and either may die. */
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  type ServerProcess,
  signIn,
  startRefusedServer,
  startServerProcess,
} from '../testing/faults/server-process.ts';

const SEQUENCER_LOCK = 4_071_002;

const folder = makeDataFolder();
let first: ServerProcess;
let second: ServerProcess;
let ownerUrl: string;
let firstToken: string;

beforeAll(async () => {
  first = await startServerProcess({
    port: await freePort(),
    environment: { MEDIOS_DATA_DIRECTORY: folder.path },
  });
  ownerUrl = await folder.url();
  second = await startServerProcess({ port: await freePort(), environment: { DATABASE_URL: ownerUrl } });
  firstToken = await signIn(first.url, 'doctor');
}, 120_000);

afterAll(async () => {
  await second.end('SIGKILL');
  await first.end('SIGKILL');
  await folder.remove();
});

async function register(server: ServerProcess, token: string): Promise<string> {
  const id = await registerPatient(server.url, token);
  if (typeof id !== 'string') throw new Error(`registering was answered ${id}`);
  return id;
}

const statusOf = async (server: ServerProcess, token: string) =>
  (await fetch(`${server.url}/api/queue`, { headers: { authorization: `Bearer ${token}` } })).status;

test('a third one on the same data folder is refused and told who holds it', async () => {
  const refused = await startRefusedServer({
    port: await freePort(),
    environment: { MEDIOS_DATA_DIRECTORY: folder.path },
  });
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain(`process ${first.pid}`);
  expect(await statusOf(first, firstToken)).toBe(200);
});

test('what is written at one is heard at both, once and in order', async () => {
  const boards = [
    await new EventListener(first.url, firstToken).opened(),
    await new EventListener(second.url, firstToken).opened(),
  ];
  const ids: string[] = [];
  for (let turn = 0; turn < 20; turn++) ids.push(await register(turn % 2 ? first : second, firstToken));
  for (const board of boards) {
    await board.heard(ids);
    board.close();
    expect(faultsOf(board)).toEqual(FAULTLESS);
  }
});

test('a session that is ended at one is over at the other, and so is its stream', async () => {
  const token = await signIn(first.url, 'nurse');
  expect([await statusOf(first, token), await statusOf(second, token)]).toEqual([200, 200]);
  const board = await new EventListener(second.url, token).opened();
  const logout = await fetch(`${first.url}/api/identity/logout`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(logout.status).toBe(200);
  await board.ended();
  expect(board.endedBecause).toBe('session-ended');
  expect([await statusOf(first, token), await statusOf(second, token)]).toEqual([401, 401]);
});

test('one leads; when it is killed the other takes over, and nobody who comes back misses anything', async () => {
  const owner = await folder.connect();
  const leaders = await owner.query(
    `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database and datname = current_database()
     where locktype = 'advisory' and objid = $1 and granted`,
    [SEQUENCER_LOCK],
  );
  expect(leaders.rowCount).toBe(1);
  // The first has led since it was alone.
  const board = await new EventListener(first.url, firstToken).opened();
  const atFirst = writeUntilStopped(first.url, firstToken);
  const atSecond = writeUntilStopped(second.url, firstToken);
  while (atFirst.acknowledged.length < 30 || atSecond.acknowledged.length < 30)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await first.end('SIGKILL');
  board.comeBackTo(second.url);
  const soFar = atSecond.acknowledged.length;
  while (atSecond.acknowledged.length < soFar + 30) await new Promise((resolve) => setTimeout(resolve, 10));
  atSecond.stop();
  await Promise.all([atFirst.finished, atSecond.finished]);
  const acknowledged = [...atFirst.acknowledged, ...atSecond.acknowledged];
  await board.heard(acknowledged);
  board.close();
  expect(faultsOf(board)).toEqual(FAULTLESS);
  await settled(owner);
  expect(await findLosses(owner, acknowledged)).toEqual(NOTHING_LOST);
  await owner.end();
}, 60_000);
