/**
 * `npm run bench:realtime`: how long a move on the queue takes to reach every one of 1,000 open boards; then 10,000
 * streams in one server process, killed with kill -9 and started again: how soon all are back, and whether any event
 * was missed or doubled. Prints figures; asserts nothing.
 *
 * The server holds as many sockets as there are streams, and so does this process: `ulimit -n 20000` or more.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { type ClinicUnderTest, startClinic } from './clinic-under-test.ts';
import { EventStreamClients } from './event-stream-clients.ts';
import { percentile } from './percentile.ts';
import { QueueMover } from './queue-mover.ts';

const { values } = parseArgs({
  options: {
    boards: { type: 'string', default: '1000' },
    streams: { type: 'string', default: '10000' },
    moves: { type: 'string', default: '200' },
    'delay-ms': { type: 'string', default: '50' },
  },
});
const boards = Number(values.boards);
const streams = Number(values.streams);
const moves = Number(values.moves);
const delayMs = Number(values['delay-ms']);
const OPEN_LIMIT_MS = 120_000;
const REACH_LIMIT_MS = 60_000;
const RECONNECT_DELAY_MS = 1_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const load = () =>
  os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');

console.log(`${os.cpus().length} cores, load average ${load()}`);
await measureBoards();
await measureComeback();
console.log(`load average at the end ${load()}`);

interface Arrival {
  firstMs: number;
  lastMs: number;
  boards: number;
}

async function measureBoards(): Promise<void> {
  const clinic = await startClinic();
  try {
    const token = await clinic.token('nurse@riverside.example');
    const arrivals = new Map<number, Arrival>();
    const everyMs: number[] = [];
    let awaitedId = -1;
    let sentMs = 0;
    const clients = openStreams(clinic, token, boards, (id, atMs) => {
      const arrival = arrivals.get(id) ?? { firstMs: atMs, lastMs: atMs, boards: 0 };
      arrivals.set(id, { ...arrival, lastMs: atMs, boards: arrival.boards + 1 });
      if (id === awaitedId) everyMs.push(atMs - sentMs);
    });
    await clients.open(OPEN_LIMIT_MS);
    const mover = await QueueMover.at(clinic.url, token);
    awaitedId = await firstPosition(clients, mover, arrivals);
    const lastFromRequestMs: number[] = [];
    const lastFromAnswerMs: number[] = [];
    for (let turn = 0; turn < moves; turn++) {
      awaitedId += 1;
      sentMs = performance.now();
      await mover.move();
      const answeredMs = performance.now();
      await clients.allReached(awaitedId, REACH_LIMIT_MS);
      const { lastMs } = arrivals.get(awaitedId) ?? { lastMs: Number.NaN };
      lastFromRequestMs.push(lastMs - sentMs);
      lastFromAnswerMs.push(Math.max(0, lastMs - answeredMs));
      await sleep(delayMs);
    }
    console.log(`\n${moves} queue moves, one every ${delayMs} ms and more, ${boards} open boards`);
    console.log(`  request to each board       ${describe(everyMs)}`);
    console.log(`  request to the last board   ${describe(lastFromRequestMs)}`);
    console.log(`  answer to the last board    ${describe(lastFromAnswerMs)}`);
    report(clients, clinic);
    clients.close();
  } finally {
    await clinic.close();
  }
}

/** Where the log stands once the first move has been heard by all. */
async function firstPosition(
  clients: EventStreamClients,
  mover: QueueMover,
  arrivals: Map<number, Arrival>,
): Promise<number> {
  await mover.move();
  while (arrivals.size === 0) await sleep(5);
  const id = Math.max(...arrivals.keys());
  await clients.allReached(id, REACH_LIMIT_MS);
  return id;
}

async function measureComeback(): Promise<void> {
  const clinic = await startClinic();
  try {
    const token = await clinic.token('nurse@riverside.example');
    const idleMb = clinic.residentMb();
    let newestId = 0;
    const clients = openStreams(clinic, token, streams, (id) => {
      newestId = Math.max(newestId, id);
    });
    const startMs = performance.now();
    await clients.open(OPEN_LIMIT_MS);
    const openedMs = performance.now() - startMs;
    await sleep(2_000);
    const heldMb = clinic.residentMb();
    console.log(`\n${streams} streams in one process`);
    console.log(`  opened in ${seconds(openedMs)}; RSS ${idleMb} MB before, ${heldMb} MB with them:`);
    console.log(`  ${(((heldMb - idleMb) * 1024) / streams).toFixed(1)} KB a stream`);

    const mover = await QueueMover.at(clinic.url, token);
    const producer = produceUntilStopped(mover);
    await sleep(3_000);
    const killedMs = performance.now();
    await clinic.kill('SIGKILL');
    await clinic.restart();
    const servingMs = performance.now() - killedMs;
    await clients.allConnected(OPEN_LIMIT_MS);
    const backMs = performance.now() - killedMs;
    await sleep(2_000);
    const produced = await producer.stop();
    await clients.allReached(newestId, REACH_LIMIT_MS);
    console.log(`  kill -9: serving again after ${seconds(servingMs)}, all back after ${seconds(backMs)}`);
    console.log(`  ${produced.acknowledged} moves answered, ${produced.failed} attempts failed meanwhile`);
    report(clients, clinic);
    clients.close();
  } finally {
    await clinic.close();
  }
}

/** Moves the queue before, during (each attempt again) and after the kill. */
function produceUntilStopped(mover: QueueMover) {
  let stopped = false;
  const produced = { acknowledged: 0, failed: 0 };
  const run = async () => {
    while (!stopped) {
      try {
        await mover.move();
        produced.acknowledged += 1;
      } catch {
        produced.failed += 1;
        await mover.reload().catch(() => undefined); // the server is away: the next turn tries again
      }
      await sleep(delayMs * 4);
    }
    return produced;
  };
  const running = run();
  return {
    stop: () => {
      stopped = true;
      return running;
    },
  };
}

function openStreams(
  clinic: ClinicUnderTest,
  token: string,
  connections: number,
  onEvent: (id: number, receivedAtMs: number) => void,
): EventStreamClients {
  return new EventStreamClients({
    url: `${clinic.url}/api/events`,
    headers: { authorization: `Bearer ${token}` },
    connections,
    reconnectDelayMs: RECONNECT_DELAY_MS,
    onEvent: (_connection, id, receivedAtMs) => onEvent(id, receivedAtMs),
  });
}

function report(clients: EventStreamClients, clinic: ClinicUnderTest): void {
  const { connected, events, gaps, duplicates, reconnects, refused } = clients.report();
  const { fewest, most } = clients.eventsPerStream();
  console.log(
    `  ${connected} connected, ${reconnects} reconnects, ${refused} refused, ${events} events (${fewest} to ${most} a stream), ` +
      `missed ${gaps}, doubled ${duplicates}, RSS ${clinic.residentMb()} MB`,
  );
}

function describe(latenciesMs: number[]): string {
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  const ms = (share: number) => `${percentile(sorted, share).toFixed(1)} ms`;
  return `p50 ${ms(0.5)}  p99 ${ms(0.99)}  max ${ms(1)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
