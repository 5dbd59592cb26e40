/** Makes the data folder with initdb, wholly or not at all. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-postgres-binaries.ts';
import { passwordFileOf, programEnvironment } from './embedded-postgres-listener.ts';

export interface ClusterOptions {
  native: string;
  account: Account;
  cluster: string;
  durable: boolean;
  log: (line: string) => void;
}

/** Marks a folder whose content may be lost at any time. Without it `durable: false` is refused. */
const discardableMark = 'MEDIOS_DISCARDABLE';

/**
 * Runs initdb unless the folder holds a cluster already. It is made aside and renamed: a start that is killed halfway
 * leaves nothing that the next would take for a database.
 * @throws when `durable` is false and the folder was made durable, or when initdb fails.
 */
export async function createCluster(options: ClusterOptions): Promise<void> {
  const { native, account, cluster, durable, log } = options;
  if (existsSync(path.join(cluster, 'PG_VERSION'))) {
    if (!durable && !existsSync(path.join(cluster, discardableMark))) {
      throw new Error(`${cluster} holds durable data: it is not opened with "durable: false".`);
    }
    return;
  }
  log('creating the database');
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${unfinished}.password`; // initdb wants its folder empty
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    await promisify(execFile)(
      path.join(native, 'bin', 'initdb'),
      initdbArguments(unfinished, passwordFile, durable),
      {
        ...(account ?? {}),
        cwd: path.parse(cluster).root,
        env: programEnvironment(),
      },
    );
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
    throw new Error(`initdb could not make the data folder ${cluster}: ${stderrOf(error)}`);
  }
  renameSync(passwordFile, passwordFileOf(unfinished));
  if (!durable) writeFileSync(path.join(unfinished, discardableMark), '');
  renameSync(unfinished, cluster);
}

function initdbArguments(folder: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    // Over the Unix socket only the account itself can connect (folder and socket have mode 0700); over TCP anyone
    // on the machine could, so there the password is asked.
    '--auth-local=trust',
    '--auth-host=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
}

function stderrOf(error: unknown): string {
  if (
    error instanceof Error &&
    'stderr' in error &&
    typeof error.stderr === 'string' &&
    error.stderr.trim()
  ) {
    return error.stderr.trim();
  }
  return error instanceof Error ? error.message : String(error);
}
