/** Finds the browser for the tests, and gets one where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const programNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a browser that starts: the one named by MEDIOS_BROWSER, else an installed Chrome, Chromium or Edge, else
 * the one that Playwright has downloaded; `null` when there is none.
 */
export function findBrowser(): string | null {
  const named = process.env.MEDIOS_BROWSER;
  if (named) return named;
  return [...installedPrograms(), chromium.executablePath()].find(starts) ?? null;
}

/**
 * As `findBrowser`, and gets one when there is none: by Playwright, else by apt-get where that is allowed.
 * @throws with a sentence that says what to do.
 */
export function provideBrowser(tell: (line: string) => void): string {
  const found = findBrowser();
  if (found) return found;
  tell('No browser found; asking Playwright for one …');
  const playwright = path.join(root, 'node_modules', 'playwright', 'cli.js');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 600_000,
  });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    tell('That failed; asking apt-get for chromium …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0;
    const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
    if (!install() && apt('update')) install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a browser and none could be got. Install Chrome or Chromium (on Debian: "sudo apt-get install ' +
      'chromium"), or set MEDIOS_BROWSER to the path of one, and run the tests again.',
  );
}

function installedPrograms(): string[] {
  if (process.platform === 'darwin') return macPrograms;
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? windowsPrograms.map((program) => path.join(folder, program)) : [],
    );
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return programNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Ubuntu's `chromium-browser` may be a script that only says what to install, so being there is not enough. */
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true; // Chrome on Windows prints no version, it opens a window
  try {
    const version = execFileSync(program, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return /\d+\.\d+/.test(version);
  } catch {
    return false;
  }
}
