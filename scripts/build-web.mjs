/** Builds the web apps with Vite, each only when something it is made from has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, readIfThere, root, runToEnd, seconds, tell } from './bootstrap.mjs';

const ignored = new Set(['node_modules', 'dist', 'bench', 'train']);

/** Every folder of `apps/` that holds a web page is a web app; its build lies in its `dist`. */
export function webApps() {
  return readdirSync(path.join(root, 'apps')).filter((name) =>
    existsSync(path.join(root, 'apps', name, 'index.html')),
  );
}

/** Brings every web app's `dist` up to date. `node` is the Node to build with. */
export async function buildWeb(node) {
  const apps = webApps();
  if (apps.length === 0) return;
  const common = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  hashFolder(common, path.join(root, 'packages'));
  for (const name of apps) await buildApp(node, name, common.copy());
}

async function buildApp(node, name, hash) {
  const folder = path.join(root, 'apps', name);
  const stamp = path.join(root, '.cache', 'web', name);
  hashFolder(hash, folder);
  const wanted = hash.digest('hex');
  if (readIfThere(stamp) === wanted && existsSync(path.join(folder, 'dist', 'index.html'))) return;
  tell(`Building the web app (${name}) …`);
  const startedMs = Date.now();
  rmSync(stamp, { force: true });
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const exitCode = await runToEnd(node, [vite, 'build', '--logLevel', 'warn'], { cwd: folder });
  if (exitCode !== 0) fail(`The web app ${name} could not be built: Vite says why above.`, exitCode);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  tell(`Web app built in ${seconds(startedMs)}.`);
}

/** Adds the names and contents of all files that can end in a build; tests and measurements cannot. */
function hashFolder(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name)) hashFolder(hash, file);
    } else if (entry.isFile() && !entry.name.includes('.test.')) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
    }
  }
}
