/** Where the embedded PostgreSQL keeps its files, and the account it runs as. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import type { Account } from './embedded-postgres-binaries.ts';

export interface Place {
  /** The data folder as it really lies on disk; the folder asked for leads to it. */
  cluster: string;
  account: Account;
  /** Where copies of the programs go when the installed ones cannot be run. */
  copyRoot: string;
}

/** Belongs to root alone, so no other account can lay programs or data there for us to pick up. */
const systemRoot = '/var/lib/medios';

/**
 * Chooses the folder and the account. As an ordinary user that is the folder asked for and the user. PostgreSQL
 * refuses to run as root: root runs it as the owner of the data folder, or as `postgres` or `nobody` for a new one,
 * and where that account cannot reach the folder (a home with mode 0700) the data lie under /var/lib/medios, with
 * a link at the place asked for.
 */
export function choosePlace(dataDirectory: string): Place {
  mkdirSync(path.dirname(path.resolve(dataDirectory)), { recursive: true });
  const wanted = path.join(
    realpathSync(path.dirname(path.resolve(dataDirectory))),
    path.basename(dataDirectory),
  );
  if (process.getuid?.() !== 0) {
    const cluster = existsSync(wanted) ? realpathSync(wanted) : wanted;
    refuseForeignFolder(cluster);
    return { cluster, account: null, copyRoot: `${cluster}.binaries` };
  }
  if (existsSync(path.join(wanted, 'PG_VERSION'))) {
    const cluster = realpathSync(wanted);
    return { cluster, account: ownerOf(cluster) ?? servantAccount(), copyRoot: systemRoot };
  }
  const account = servantAccount();
  const cluster = reaches(account, path.dirname(wanted)) ? wanted : moveToSystemRoot(wanted);
  return { cluster, account, copyRoot: systemRoot };
}

/**
 * A folder for the Unix socket, closed to everyone else. It lies in /tmp because a socket's path may have no more
 * than 103 bytes and data folders lie deep; being derived from the data folder, it is found again after a crash.
 * @throws when another account has put something in its place.
 */
export function prepareSocketDirectory(cluster: string, account: Account): string {
  const uid = account?.uid ?? process.getuid?.() ?? 0;
  const directory = path.join('/tmp', `medios-${shortHash(`${uid}:${cluster}`)}`);
  try {
    mkdirSync(directory, { mode: 0o700 });
    if (account) chownSync(directory, account.uid, account.gid);
  } catch (error) {
    const status = lstatSync(directory, { throwIfNoEntry: false });
    if (!status) throw error;
    // Left by a root process that died between the two lines above.
    if (account && status.isDirectory() && status.uid === 0) chownSync(directory, account.uid, account.gid);
    else if (!status.isDirectory() || status.uid !== uid) {
      throw new Error(`${directory} belongs to someone else; remove it, PostgreSQL's socket must lie there.`);
    }
    chmodSync(directory, 0o700);
  }
  return directory;
}

function refuseForeignFolder(cluster: string): void {
  const uid = process.getuid?.();
  if (uid === undefined) return;
  const status = statSync(cluster, { throwIfNoEntry: false });
  if (!status || status.uid === uid) return;
  throw new Error(
    `The data folder ${cluster} belongs to another account (uid ${status.uid}): it was made by Medi OS running as ` +
      'root or as another user. Run as that one, or choose another folder with MEDIOS_DATA_DIRECTORY.',
  );
}

function ownerOf(cluster: string): Account {
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? null : { uid, gid };
}

function servantAccount(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such account: try the next.
    }
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and neither account "postgres" nor "nobody" exists here. ' +
      'Run Medi OS as an ordinary user, or name a server of your own with DATABASE_URL.',
  );
}

function reaches(account: { uid: number; gid: number }, directory: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$0"', directory], { ...account, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function moveToSystemRoot(wanted: string): string {
  mkdirSync(systemRoot, { recursive: true });
  chmodSync(systemRoot, 0o755);
  const found = lstatSync(wanted, { throwIfNoEntry: false });
  // A start that was interrupted has left a link that leads to nothing yet.
  if (found?.isSymbolicLink()) return path.resolve(path.dirname(wanted), readlinkSync(wanted));
  if (found) rmdirSync(wanted); // fails on a folder with content: that is somebody's, and stays
  // Never the same twice: a clone that was removed and made again starts afresh.
  const cluster = path.join(systemRoot, randomBytes(6).toString('hex'));
  symlinkSync(cluster, wanted);
  return cluster;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
