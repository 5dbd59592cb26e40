import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { hydrateSymlinks } from './embedded-postgres-binaries.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isAlive, processIdentity } from './process-identity.ts';

let folder: string;
let dataDirectory: string;
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];
const socketDirectories: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'medios-test-'));
  chmodSync(folder, 0o755); // the account that root lends to PostgreSQL passes through
  dataDirectory = path.join(folder, 'postgres');
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const child of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) await killed(child);
  const left = readPostmasterFile(dataDirectory)?.pid;
  if (left !== undefined) {
    process.kill(left, 'SIGINT');
    await until(() => processIdentity(left) === null);
  }
  for (const directory of socketDirectories.splice(0)) rmSync(directory, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Quicker, for tests that lose nothing by it. */
const unsynced = { durable: false };

async function start(options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}) {
  const log: string[] = [];
  const server = await startEmbeddedPostgres({ dataDirectory, log: (line) => log.push(line), ...options });
  running.push(server);
  return { ...server, log };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another Node process that starts the database on the folder, writes a row and stays. */
async function startInOtherProcess(durable: boolean): Promise<{ child: ChildProcess; url: string }> {
  const module = fileURLToPath(new URL('./embedded-postgres.ts', import.meta.url));
  const source = `
    import pg from 'pg';
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const server = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: ${durable} });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('create table if not exists visit (id int); insert into visit values (1)');
    process.stdout.write(server.url + '\\n');
    setInterval(() => undefined, 1000);`;
  const script = path.join(path.dirname(module), `.other-process-${process.pid}.ts`);
  writeFileSync(script, source);
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  try {
    const url = await firstLine(child);
    socketDirectories.push(new URL(url).searchParams.get('host') ?? '');
    return { child, url };
  } finally {
    rmSync(script, { force: true });
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (output.includes('\n')) resolve(output.trim());
    });
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('exit', () => reject(new Error(`ended before it said a word: ${errors}`)));
  });
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited 15 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a fresh data folder', () => {
  test('becomes a database named medios, synced to disk, reachable only through a closed socket', async () => {
    const server = await start();
    expect(server.log).toEqual(['creating the database', 'starting the database']);
    expect(server.databaseVersion).toMatch(/^\d+\.\d+$/);
    const [row] = await query(
      server.url,
      `select current_database() as database, current_setting('fsync') as fsync,
         current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
         current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding`,
    );
    expect(row).toEqual({
      database: 'medios',
      fsync: 'on',
      commit: 'on',
      pages: 'on',
      addresses: '',
      encoding: 'UTF8',
    });
  });

  test('does not lose durability to a setting', async () => {
    const server = await start({ settings: { fsync: 'off', work_mem: '16MB' } });
    const [row] = await query(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('work_mem') as m`,
    );
    expect(row).toEqual({ fsync: 'on', m: '16MB' });
  });

  test('left half made by an initdb that was killed is made again', async () => {
    mkdirSync(`${dataDirectory}.new`);
    writeFileSync(path.join(`${dataDirectory}.new`, 'PG_VERSION'), '18\n');
    const server = await start(unsynced);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('keeps no row values in the server log', async () => {
    const server = await start(unsynced);
    await query(server.url, 'create table patient (name text primary key)');
    const twice = `insert into patient values ('Zaphod'), ('Zaphod')`;
    await expect(query(server.url, twice)).rejects.toThrow('duplicate key');
    await server.stop();
    expect(readFileSync(path.join(dataDirectory, 'medios.log'), 'utf8')).not.toContain('Zaphod');
  });
});

test.each([true, false])(
  'a setting that PostgreSQL refuses is reported in its words (durable: %s)',
  async (durable) => {
    await expect(start({ durable, settings: { work_mem: 'plenty' } })).rejects.toThrow(
      'invalid value for parameter "work_mem"',
    );
    expect(existsSync(`${dataDirectory}.lock`)).toBe(false);
  },
);

test('the log is not written through a link', async () => {
  await (await start(unsynced)).stop();
  const target = path.join(folder, 'precious');
  writeFileSync(target, '');
  rmSync(path.join(dataDirectory, 'medios.log'));
  symlinkSync(target, path.join(dataDirectory, 'medios.log'));
  await expect(start(unsynced)).rejects.toThrow('ELOOP');
  expect(readFileSync(target, 'utf8')).toBe('');
});

describe('a second start', () => {
  test('finds the rows of the first, and nothing is left running between', async () => {
    const first = await start();
    await query(first.url, `create table visit (id int); insert into visit values (7)`);
    const postmaster = readPostmasterFile(dataDirectory)?.pid ?? 0;
    await first.stop();
    expect(processIdentity(postmaster)).toBeNull();
    expect(readdirSync(folder)).toEqual(['postgres']);
    expect(existsSync(first.socketDirectory ?? '')).toBe(false);

    const second = await start();
    expect(second.log).toEqual(['starting the database']);
    expect(await query(second.url, 'select id from visit')).toEqual([{ id: 7 }]);
  });

  test('is not misled by the pid file of a machine that lost power, even when the pid lives again', async () => {
    const first = await start(unsynced);
    await first.stop();
    writeFileSync(path.join(dataDirectory, 'postmaster.pid'), `${process.pid}\n${dataDirectory}\n`);
    const second = await start(unsynced);
    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('with unsynced writes is refused on durable data', async () => {
    await (await start()).stop();
    await expect(start({ durable: false })).rejects.toThrow('durable');
    expect((await start()).databaseVersion).toBeTruthy();
  });
});

describe('after kill -9 of the process that started it', () => {
  test('the next attaches to the database left running, keeps its rows, and can end it', async () => {
    const { child } = await startInOtherProcess(true);
    const postmaster = readPostmasterFile(dataDirectory)?.pid ?? 0;
    await killed(child);
    expect(isAlive(postmaster)).toBe(true);

    const next = await start();
    expect(next.log).toEqual(['found the database still running and attached to it']);
    expect(await query(next.url, 'select id from visit')).toEqual([{ id: 1 }]);
    await next.stop();
    expect(processIdentity(postmaster)).toBeNull();
  });

  test('one left running with other settings is ended and started anew', async () => {
    const { child } = await startInOtherProcess(true);
    await killed(child);
    const next = await start({ settings: { work_mem: '16MB' } });
    expect(next.log).toEqual(['waiting for an earlier database process to end', 'starting the database']);
    expect(await query(next.url, `select current_setting('work_mem') as m, id from visit`)).toEqual([
      { m: '16MB', id: 1 },
    ]);
  });

  test('one that is going down is waited for', async () => {
    const { child } = await startInOtherProcess(true);
    const postmaster = readPostmasterFile(dataDirectory)?.pid ?? 0;
    await killed(child);
    process.kill(postmaster, 'SIGINT');
    const next = await start();
    expect(await query(next.url, 'select id from visit')).toEqual([{ id: 1 }]);
  });

  test('a database for tests ends by itself', async () => {
    const { child } = await startInOtherProcess(false);
    const postmaster = readPostmasterFile(dataDirectory)?.pid ?? 0;
    expect(processIdentity(postmaster)).not.toBeNull();
    await killed(child);
    await until(() => processIdentity(postmaster) === null);
  });

  test('kill -9 of the database itself too loses no committed row', async () => {
    const { child } = await startInOtherProcess(true);
    const postmaster = readPostmasterFile(dataDirectory)?.pid ?? 0;
    await killed(child);
    process.kill(postmaster, 'SIGKILL');
    const next = await start();
    expect(await query(next.url, 'select id from visit')).toEqual([{ id: 1 }]);
  });
});

describe('a second process on the same folder', () => {
  test('is refused, and told which process holds it and since when', async () => {
    const { child, url } = await startInOtherProcess(true);
    await expect(start()).rejects.toMatchObject({
      name: 'DataFolderInUseError',
      pid: child.pid,
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      message: expect.stringContaining(`process ${child.pid}, since `),
    });
    expect(await query(url, 'select id from visit')).toEqual([{ id: 1 }]);
  });

  test('is refused inside one process too', async () => {
    await start(unsynced);
    await expect(start(unsynced)).rejects.toThrow('this very process');
  });
});

test('under a closed home root keeps the data where PostgreSQL can reach them, a user keeps them there', async () => {
  chmodSync(folder, 0o700);
  const first = await start(unsynced);
  await query(first.url, 'create table visit (id int); insert into visit values (7)');
  await first.stop();
  const isRoot = process.getuid?.() === 0;
  const real = realpathSync(dataDirectory);
  try {
    expect(real === path.join(realpathSync(folder), 'postgres')).toBe(!isRoot);
    const second = await start(unsynced);
    expect(await query(second.url, 'select id from visit')).toEqual([{ id: 7 }]);
    await second.stop();
  } finally {
    for (const suffix of ['', '.lock', '.log', '.password'])
      rmSync(real + suffix, { recursive: true, force: true });
  }
});

test('over a loopback port the random password is asked', async () => {
  const server = await start({ ...unsynced, transport: 'loopback' });
  expect(server.socketDirectory).toBeNull();
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  const url = new URL(server.url);
  expect(url.hostname).toBe('127.0.0.1');
  url.password = 'guess';
  await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('library links that the install script did not make are made', () => {
  const native = path.join(folder, 'package', 'native');
  mkdirSync(path.join(native, 'lib'), { recursive: true });
  writeFileSync(path.join(native, 'lib', 'libpq.so.5.18'), 'library');
  writeFileSync(
    path.join(native, 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]),
  );
  hydrateSymlinks(native);
  hydrateSymlinks(native);
  expect(readFileSync(path.join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
  // Relative: the folder may be moved or copied.
  cpSync(native, path.join(folder, 'elsewhere'), { recursive: true, verbatimSymlinks: true });
  rmSync(native, { recursive: true });
  expect(readFileSync(path.join(folder, 'elsewhere', 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});
