/** A data folder for servers that will be killed, its database with every durability setting on. */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { urlOfRunning } from '../../platform/database/embedded-postgres.ts';
import { readPostmasterFile } from '../../platform/database/postmaster-file.ts';
import { processCommandLine, processIdentity } from '../../platform/database/process-identity.ts';

export interface DataFolder {
  path: string;
  /** The folder of the database files in it. */
  cluster: string;
  /** As the owner of the tables; the database must be running. */
  connect: () => Promise<pg.Client>;
  /** For a second server on the database that the first one runs here. */
  url: () => Promise<string>;
  /** The process of the database, or `null` when none runs. */
  postmasterPid: () => number | null;
  /** Ends a database that a killed server left behind and removes everything. */
  remove: () => Promise<void>;
}

export function makeDataFolder(): DataFolder {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'medios-fault-')));
  // Run by root, PostgreSQL runs as another account, which passes through here.
  chmodSync(folder, 0o755);
  const cluster = path.join(folder, 'postgres');
  const postmasterPid = () => {
    const pid = readPostmasterFile(realpathOrSelf(cluster))?.pid ?? null;
    // After a kill the file stays, and its pid may belong to any program by now.
    return pid !== null && processCommandLine(pid)?.includes(cluster) ? pid : null;
  };
  const connect = async () => {
    const client = new pg.Client({ connectionString: await urlOfRunning(cluster) });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  return {
    path: folder,
    cluster,
    url: () => urlOfRunning(cluster),
    connect,
    postmasterPid,
    remove: async () => {
      const pid = postmasterPid();
      if (pid !== null) {
        process.kill(pid, 'SIGINT');
        await gone(pid);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the process has ended (a zombie has). */
export async function gone(pid: number): Promise<void> {
  const identity = processIdentity(pid);
  while (identity !== null && processIdentity(pid) === identity) await sleep(10);
}

function realpathOrSelf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
