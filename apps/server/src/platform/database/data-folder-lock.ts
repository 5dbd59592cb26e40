/**
 * One Medi OS process for one data folder. PostgreSQL guards its files against a second PostgreSQL; this guards
 * them against a second Medi OS, which would attach to the first one's database and stop it under its feet.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './process-identity.ts';

export interface DataFolderLock {
  /** Gives the folder back. Safe to call twice; never removes a lock that has become another process's. */
  release(): void;
}

interface Holder {
  pid: number;
  /** ISO 8601, UTC. */
  since: string;
  /** See `processIdentity`: tells the holder from a later process with its pid. */
  identity: string | null;
}

/** Another live Medi OS process holds the data folder. */
export class DataFolderInUseError extends Error {
  override name = 'DataFolderInUseError';
  readonly pid: number;
  readonly since: string;

  constructor(dataDirectory: string, holder: Holder) {
    const who = holder.pid === process.pid ? 'this very process' : `process ${holder.pid}`;
    super(
      `The data folder ${dataDirectory} is already in use by Medi OS: ${who}, since ${holder.since}. ` +
        'Stop that one first, or choose another folder with MEDIOS_DATA_DIRECTORY.',
    );
    this.pid = holder.pid;
    this.since = holder.since;
  }
}

const attemptLimit = 50;
const attemptDelayMs = 20;

/**
 * Takes the lock file `<dataDirectory>.lock`. A lock whose holder no longer runs (kill -9, power cut, pid given to
 * someone else since) is taken over.
 * @throws DataFolderInUseError when a live process holds it.
 */
export async function takeDataFolderLock(dataDirectory: string): Promise<DataFolderLock> {
  const file = `${dataDirectory}.lock`;
  const mine = JSON.stringify({
    pid: process.pid,
    since: new Date().toISOString(),
    identity: processIdentity(process.pid),
  } satisfies Holder);
  for (let attempt = 0; attempt < attemptLimit; attempt++) {
    if (tryCreate(file, mine)) return heldLock(file, mine);
    const found = tryRead(file);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && isHolding(holder)) throw new DataFolderInUseError(dataDirectory, holder);
    // Between creating and writing its lock a process may be seen with an empty one: give it time before judging.
    if (!holder && attempt < attemptLimit / 2) await sleep(attemptDelayMs);
    else breakStaleLock(file, found);
  }
  throw new Error(`Could not take the lock ${file}: other processes kept taking it and vanishing.`);
}

function isHolding(holder: Holder): boolean {
  const identity = processIdentity(holder.pid);
  return identity !== null && (holder.identity === null || holder.identity === identity);
}

function tryCreate(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two processes may judge the same lock stale, and the slower must not remove the new lock of the faster: the
 * lock is moved aside first, and put back when it is not the one that was judged.
 */
function breakStaleLock(file: string, judged: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = tryRead(aside);
  rmSync(aside, { force: true });
  if (moved !== null && moved !== judged) tryCreate(file, moved);
}

function heldLock(file: string, mine: string): DataFolderLock {
  let held = true;
  return {
    release: () => {
      if (held && tryRead(file) === mine) rmSync(file, { force: true });
      held = false;
    },
  };
}

function tryRead(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { pid, since, identity } = value as Partial<Record<keyof Holder, unknown>>; // fields are checked next
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0 || typeof since !== 'string')
      return null;
    return { pid, since, identity: typeof identity === 'string' ? identity : null };
  } catch {
    return null;
  }
}
