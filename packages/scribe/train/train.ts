/**
 * npm run train:scribe -- --data DIR [--cross-validate] [--tune]
 *
 * Trains everything in its order: sentence boundaries, section headers, notes. Each step is its own process, because
 * the later ones read what the earlier ones wrote. With --cross-validate or --tune only the note step runs; it writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const given = process.argv.slice(2);
const measuring = given.includes('--cross-validate') || given.includes('--tune');
const steps = measuring ? ['train-notes.ts'] : ['train-boundaries.ts', 'train-headers.ts', 'train-notes.ts'];

function main(): number {
  for (const step of steps) {
    const file = fileURLToPath(new URL(step, import.meta.url));
    const { status } = spawnSync(process.execPath, [file, ...given], { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

process.exitCode = main();
