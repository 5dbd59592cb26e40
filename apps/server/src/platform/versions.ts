/** Optimistic locking: who writes says which version they saw. */
import { problem } from './problem.ts';

/**
 * The row, if it is there in the expected version.
 * @throws NOT_FOUND when there is none (or it is not visible), STALE_VERSION when somebody was faster.
 */
export function expectVersion<Row extends { version: number }>(
  row: Row | null | undefined,
  expected: number,
): Row {
  if (!row) throw problem('NOT_FOUND');
  if (row.version !== expected) throw problem('STALE_VERSION', { currentVersion: row.version });
  return row;
}
