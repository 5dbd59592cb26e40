/** The real Medi OS for the browser tests: its own process, database and port, gone afterwards. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const readyLimitMs = 60_000;
const stopLimitMs = 30_000;
const outputLimitCharacters = 20_000;

export interface MediOs {
  /** For example `http://127.0.0.1:40123`. */
  url: string;
  dataDirectory: string;
  process: ChildProcess;
  /** What the server has written last; for messages of failing tests. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts the server on a free port with a database of its own and waits until it is ready. `environment` adds to or
 * overrides its configuration; with `dataDirectory` it runs on that folder, and leaves it when it stops.
 * @throws with the server's last output when it does not become ready.
 */
export async function startMediOs(
  options: { environment?: Record<string, string>; dataDirectory?: string } = {},
): Promise<MediOs> {
  const dataDirectory = options.dataDirectory ?? temporaryFolder();
  const port = await freePort();
  // A database that the developer works with is not for tests.
  const { DATABASE_URL: _withheld, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'apps/server/src/main.ts'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited,
        MEDIOS_DEMO: 'true',
        ...options.environment,
        PORT: String(port),
        MEDIOS_DATA_DIRECTORY: dataDirectory,
      },
    },
  );
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written = (written + text).slice(-outputLimitCharacters);
    });
  }
  // Playwright's worker may end without telling its fixtures.
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    await end(child);
    process.off('exit', kill);
    if (options.dataDirectory === undefined) rmSync(dataDirectory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await ready(url, child, () => written);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, dataDirectory, process: child, output: () => written, stop };
}

/** `test` with a running server for each worker; pages open relative addresses on it. */
export const test = base.extend<object, { mediOs: MediOs }>({
  mediOs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const mediOs = await startMediOs();
      await use(mediOs);
      await mediOs.stop();
    },
    { scope: 'worker', timeout: readyLimitMs + stopLimitMs },
  ],
  baseURL: async ({ mediOs }, use) => use(mediOs.url),
});

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + readyLimitMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `Medi OS ended (${child.signalCode ?? child.exitCode}) before it was ready:\n${output()}`,
      );
    }
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error(`Medi OS was not ready within ${readyLimitMs / 1000} s:\n${output()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  await ended;
  clearTimeout(timer);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'medios-e2e-'));
  chmodSync(folder, 0o755); // run by root, PostgreSQL runs as another account, which passes through here
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
