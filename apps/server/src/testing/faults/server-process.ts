/** A whole server in a process of its own, to be killed: the faults are real, so what they hit is real too. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_ACCOUNTS } from '../../slices/identity/index.ts';
import { TEST_SECRET } from '../settings.ts';

const repositoryRoot = path.resolve(import.meta.dirname, '../../../../..');
const READY_WITHIN_MS = 60_000;
const OUTPUT_MAX_CHARACTERS = 200_000;

export interface ServerProcess {
  url: string;
  pid: number;
  /** Milliseconds from the start of the process to its first "ready". */
  readyAfterMs: number;
  /** What it wrote to both of its outputs. */
  output: () => string;
  /** Sends the signal and waits for the end; the exit code, or the signal that ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
}

interface StartOptions {
  /** The same port after a restart: clients come back to where they were. */
  port: number;
  environment: Record<string, string>;
}

/** Starts `main.ts` as `npm start` does and waits until it is ready. @throws with its output when it does not. */
export async function startServerProcess({ port, environment }: StartOptions): Promise<ServerProcess> {
  const startMs = performance.now();
  const child = launch(port, environment);
  const output = collectOutput(child);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  const killWithTests = () => child.kill('SIGKILL');
  process.once('exit', killWithTests);
  void ended.then(() => process.off('exit', killWithTests));
  const url = `http://127.0.0.1:${port}`;
  await ready(url, child, output);
  return {
    url,
    pid: child.pid ?? 0,
    readyAfterMs: performance.now() - startMs,
    output,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts a server that is expected to refuse. @returns its exit code and what it said */
export async function startRefusedServer({ port, environment }: StartOptions) {
  const child = launch(port, environment);
  const output = collectOutput(child);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, output: output() };
}

function launch(port: number, environment: Record<string, string>): ChildProcess {
  // A database that the developer works with is not for tests.
  const { DATABASE_URL: _withheld, ...inherited } = process.env;
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'apps/server/src/main.ts'], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      MEDIOS_ENVIRONMENT: 'test',
      MEDIOS_SECRET: TEST_SECRET,
      MEDIOS_DEMO: 'true',
      MEDIOS_REQUESTS_PER_SECOND: '100000',
      MEDIOS_LOGINS_PER_MINUTE: '100000',
      ...environment,
      PORT: String(port),
    },
  });
}

function collectOutput(child: ChildProcess): () => string {
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written = (written + text).slice(-OUTPUT_MAX_CHARACTERS);
    });
  return () => written;
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await isReady(url)) return;
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not become ready:\n${output()}`);
}

export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A bearer token of the demo person of a role. */
export async function signIn(url: string, role: string): Promise<string> {
  const account = DEMO_ACCOUNTS.find((one) => one.role === role);
  const response = await fetch(`${url}/api/identity/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account?.email, password: account?.password, bearer: true }),
  });
  const body: unknown = await response.json();
  if (body === null || typeof body !== 'object' || !('token' in body))
    throw new Error(`signing in as ${role} was answered ${response.status}`);
  return String(body.token);
}
