/**
 * A real server in its own process for a bench: embedded PostgreSQL with fsync, audit and authorisation on, in a
 * temporary folder (or the one that is given, so that a large clinic need not be made each time).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { nodeEnvironment, nodeFlags } from '../scripts/node-options.mjs';

const root = path.resolve(import.meta.dirname, '..');
const READY_WITHIN_MS = 60_000;

export interface ClinicUnderTest {
  url: string;
  pid: number;
  /** Resident memory of the server process in megabytes. */
  residentMb: () => number;
  /** A bearer token of the demo doctor, nurse, … */
  token: (email: string) => Promise<string>;
  kill: (signal: NodeJS.Signals) => Promise<void>;
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

interface Options {
  /** Keeps the data between runs; made when absent. */
  dataDirectory?: string | undefined;
  environment?: Record<string, string>;
}

export async function startClinic({
  dataDirectory,
  environment = {},
}: Options = {}): Promise<ClinicUnderTest> {
  const temporary = dataDirectory === undefined;
  const directory = dataDirectory ?? mkdtempSync(path.join(os.tmpdir(), 'medios-bench-'));
  // PostgreSQL runs as another account when this is root: it has to get in.
  if (temporary) chmodSync(directory, 0o755);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...nodeEnvironment,
    PORT: String(port),
    MEDIOS_DATA_DIRECTORY: directory,
    MEDIOS_DEMO: 'true',
    MEDIOS_LOG_LEVEL: 'warn',
    // The bench is one client with one address; the limits are tested elsewhere.
    MEDIOS_REQUESTS_PER_SECOND: '1000000',
    MEDIOS_LOGINS_PER_MINUTE: '100000',
    ...environment,
  };
  let child = await launch(env, url);
  return {
    url,
    get pid() {
      return child.pid ?? 0;
    },
    residentMb: () => residentMb(child.pid ?? 0),
    token: (email) => login(url, email),
    kill: (signal) => end(child, signal),
    restart: async () => {
      child = await launch(env, url);
    },
    close: async () => {
      await end(child, 'SIGINT');
      if (temporary) rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function launch(env: NodeJS.ProcessEnv, url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...nodeFlags, 'apps/server/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error('the server did not become ready');
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

async function login(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/identity/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'riverside-demo-clinic', bearer: true }),
  });
  const body: unknown = await response.json();
  if (body === null || typeof body !== 'object' || !('token' in body))
    throw new Error(`login failed: ${response.status}`);
  return String(body.token);
}

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
