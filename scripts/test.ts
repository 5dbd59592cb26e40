/** Every check in order, each with a heading and the time it took; the first that fails ends the run. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from '../e2e/browser.ts';
import { addCounts, type Counts, noCounts, playwrightCounts, vitestCounts } from './test-counts.ts';

interface Step {
  title: string;
  args: string[];
  env?: Record<string, string>;
  /** Where the runner leaves its counts, and how to read them. */
  report?: { file: string; read: (report: unknown) => Counts };
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = path.join(root, '.cache', 'test');
const vitestReport = path.join(reports, 'unit.json');
const playwrightReport = path.join(reports, 'e2e.json');

process.exitCode = await main();

async function main(): Promise<number> {
  const startedMs = Date.now();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  let browser: string;
  try {
    heading('Browser');
    browser = provideBrowser(say);
    say(browser);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
  let counts = noCounts;
  let exitCode = 0;
  for (const step of steps(browser)) {
    exitCode = await runStep(step);
    counts = addCounts(counts, step.report ? readReport(step.report) : noCounts);
    // What fails outside any test has still failed: a red run never ends with "0 failed".
    if (exitCode !== 0 && counts.failed === 0) counts = { ...counts, failed: 1 };
    if (exitCode !== 0) break;
  }
  say(
    exitCode === 0
      ? `\nAll checks passed in ${secondsSince(startedMs)}.`
      : '\nStopped at the check that failed above.',
  );
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return exitCode;
}

function steps(browser: string): Step[] {
  const generatedTypes = path.join(root, 'scripts/check-database-types.ts');
  return [
    {
      title: 'Format and lint',
      args: [tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
    },
    { title: 'Types', args: [tool('typescript', 'tsc'), '--noEmit', '-p', 'tsconfig.json'] },
    { title: 'Unused code', args: [tool('knip', 'knip'), '--no-progress'] },
    { title: 'Dependency arrows', args: ['scripts/check-arrows.ts'] },
    ...(existsSync(generatedTypes) ? [{ title: 'Database types', args: [generatedTypes] }] : []),
    {
      title: 'Unit and database tests',
      args: [
        tool('vitest', 'vitest'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ],
      report: { file: vitestReport, read: vitestCounts },
    },
    {
      title: 'End-to-end tests',
      args: [tool('@playwright/test', 'playwright'), 'test', '--config', 'e2e/playwright.config.ts'],
      env: { MEDIOS_BROWSER: browser, MEDIOS_E2E_REPORT: playwrightReport },
      report: { file: playwrightReport, read: playwrightCounts },
    },
  ];
}

function runStep(step: Step): Promise<number> {
  heading(step.title);
  const startedMs = Date.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...step.args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
  });
  // A signal to this process ends the check first, which may have servers to stop.
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', forward).on('SIGINT', forward);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', forward).off('SIGINT', forward);
      const exitCode = code ?? 1;
      say(`${exitCode === 0 ? 'ok' : `FAILED (${signal ?? code})`}, ${secondsSince(startedMs)}`);
      resolve(exitCode);
    });
  });
}

function readReport(report: NonNullable<Step['report']>): Counts {
  return existsSync(report.file) ? report.read(JSON.parse(readFileSync(report.file, 'utf8'))) : noCounts;
}

/** The JavaScript file behind a command of a package, so that it runs under this Node on every platform. */
function tool(packageName: string, command: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = Object(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const file: unknown = typeof manifest.bin === 'string' ? manifest.bin : Object(manifest.bin)[command];
  if (typeof file !== 'string') throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, file);
}

function heading(title: string): void {
  say(`\n── ${title} ──`);
}

function say(line: string): void {
  console.log(line);
}

function secondsSince(startedMs: number): string {
  return `${((Date.now() - startedMs) / 1000).toFixed(1)} s`;
}
