/**
 * kill -9 in the middle of writes, again and again, on a database that syncs to disk: whatever was acknowledged is
 * there with its audit row and its event, nothing is half there, and the trail and the event log have no holes.
 * MEDIOS_FAULT_ROUNDS asks for more rounds than the usual few.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gone, makeDataFolder } from '../testing/faults/data-folder.ts';
import {
  findLosses,
  NOTHING_LOST,
  KILL_ROUNDS as ROUNDS,
  settled,
  writeUntilStopped,
} from '../testing/faults/ledger.ts';
import {
  freePort,
  type ServerProcess,
  signIn,
  startServerProcess,
} from '../testing/faults/server-process.ts';

/** In every third round the database is killed with the server, as a power cut would. */
const killsDatabase = (round: number) => round % 3 === 2;
const ROUND_LIMIT_MS = 30_000;

const folder = makeDataFolder();
let server: ServerProcess;
let port: number;

const start = () => startServerProcess({ port, environment: { MEDIOS_DATA_DIRECTORY: folder.path } });

beforeAll(async () => {
  port = await freePort();
  server = await start();
}, 120_000);

afterAll(async () => {
  await server.end('SIGTERM');
  await folder.remove();
});

async function killEverything(round: number): Promise<void> {
  const postmaster = killsDatabase(round) ? folder.postmasterPid() : null;
  const ended = server.end('SIGKILL');
  if (postmaster !== null) {
    process.kill(postmaster, 'SIGKILL');
    await gone(postmaster);
  }
  await ended;
}

test(`${ROUNDS} rounds of kill -9 lose nothing that was acknowledged`, {
  timeout: ROUNDS * ROUND_LIMIT_MS,
}, async () => {
  // One login for all rounds: sessions outlive the kills too.
  const token = await signIn(server.url, 'receptionist');
  const ledger: string[] = [];
  const readyAfterMs: number[] = [];
  let unanswered = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const run = writeUntilStopped(server.url, token);
    while (run.acknowledged.length === 0) await sleep(10);
    await sleep(150 + ((round * 37) % 150));
    await killEverything(round);
    await run.finished;
    ledger.push(...run.acknowledged);
    unanswered += run.unanswered;
    server = await start();
    readyAfterMs.push(Math.round(server.readyAfterMs));
    const owner = await folder.connect();
    await settled(owner);
    const losses = await findLosses(owner, ledger);
    await owner.end();
    expect({ round, refused: [...run.refused], ...losses }).toEqual({ round, refused: [], ...NOTHING_LOST });
  }
  expect(ledger.length).toBeGreaterThan(ROUNDS);
  readyAfterMs.sort((a, b) => a - b);
  process.stdout.write(
    `kill -9: ${ROUNDS} rounds, ${ledger.length} writes acknowledged, 0 lost, ${unanswered} unanswered; ` +
      `serving again after ${readyAfterMs[Math.floor(ROUNDS / 2)]} ms (median), ${readyAfterMs.at(-1)} ms (longest)\n`,
  );
});
