import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What PostgreSQL writes in `postmaster.pid`; `null` when it is absent or not complete yet. */
export function readPostmasterFile(
  cluster: string,
): { pid: number; port: number | null; status: string } | null {
  const lines = read(path.join(cluster, 'postmaster.pid'))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isSafeInteger(pid) || pid <= 0) return null;
  // storage: pid, data folder, start time, port, socket folder, address, shared memory, status
  return { pid, port: Number(lines[3]) || null, status: lines[7]?.trim() ?? '' };
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
