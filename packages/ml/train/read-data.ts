import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { MlError } from '../src/core/errors.ts';

/** The data folder, unless `--data` says otherwise: beside the repository, never in it. */
export const DEFAULT_DATA = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Prints one line and ends with status 2 when data that a command needs are absent. */
export function requireData(path: string): void {
  if (existsSync(path)) return;
  console.error(
    `No data at ${path}: give the folder with --data (default ${DEFAULT_DATA}) or a file with --train.`,
  );
  process.exit(2);
}

/** Reads a text file, unpacking it when it is gzipped. Takes `NAME.gz` when only that is there. */
export function readText(path: string): string {
  const there = existsSync(path) ? path : `${path}.gz`;
  if (!existsSync(there)) throw new MlError('ml.empty-data', `There is no file ${path}.`);
  const bytes = readFileSync(there);
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (zipped ? gunzipSync(bytes) : bytes).toString('utf8');
}
