/** SIGTERM: what is under way is finished, what was written is sequenced and sealed, then the process ends well. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { makeDataFolder } from '../testing/faults/data-folder.ts';
import { EventListener } from '../testing/faults/event-listener.ts';
import { findLosses, NOTHING_LOST, writeUntilStopped } from '../testing/faults/ledger.ts';
import {
  freePort,
  isReady,
  type ServerProcess,
  signIn,
  startServerProcess,
} from '../testing/faults/server-process.ts';

const folder = makeDataFolder();
let server: ServerProcess;
beforeAll(async () => {
  server = await startServerProcess({
    port: await freePort(),
    environment: { MEDIOS_DATA_DIRECTORY: folder.path },
  });
}, 120_000);
afterAll(() => folder.remove());

test('a stop under load answers what it took, leaves nothing pending and exits with 0', async () => {
  const token = await signIn(server.url, 'doctor');
  const board = await new EventListener(server.url, token).opened();
  const run = writeUntilStopped(server.url, token);
  while (run.acknowledged.length < 30) await sleep(10);
  // A second signal must not cut the first one short.
  void server.end('SIGTERM');
  await sleep(20);
  expect(await server.end('SIGINT')).toBe(0);
  await run.finished;
  board.close();
  expect(await isReady(server.url)).toBe(false);
  expect(folder.postmasterPid()).toBe(null);

  const database = await startEmbeddedPostgres({ dataDirectory: folder.cluster });
  const owner = await folder.connect();
  const { rows } = await owner.query(
    'select (select count(*)::int from event_pending) as events, (select count(*)::int from audit_pending) as audits',
  );
  expect(rows).toEqual([{ events: 0, audits: 0 }]);
  expect(await findLosses(owner, run.acknowledged)).toEqual(NOTHING_LOST);
  await owner.end();
  await database.stop();
}, 90_000);
