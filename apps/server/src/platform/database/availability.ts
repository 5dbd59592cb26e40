/** Telling "the database is away" from every other error. The first is 503 with Retry-After, never a 400. */

import type pg from 'pg';

/**
 * A connection that the server closes says so with an event that ends the process when nobody listens. The pool
 * listens while it is idle and nobody while it is lent and between two queries; whoever borrowed it is told by its
 * next query.
 */
export function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** PostgreSQL error classes and Node error codes that mean: not now, but later. */
const UNAVAILABLE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '53300', // too many connections
  '57P01', // terminated by administrator
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '08000',
  '08003',
  '08006',
  '25006', // read-only transaction: a standby
  'UNAVAILABLE', // translated already
]);

const UNAVAILABLE_MESSAGES = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'the pool is closed',
  'Cannot use a pool after calling end',
  'Query read timeout', // connected, but nobody answers
];

/** True when the error says that the database cannot be reached or will not take work just now. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return UNAVAILABLE_CODES.has(code) || UNAVAILABLE_MESSAGES.some((part) => error.message.includes(part));
}

/** True when the database gave up on a statement: it took too long, usually waiting for a lock of somebody else. */
export function tookTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '57014' || error.code === '55P03');
}

/** The name of the violated constraint when two writers wanted the same thing, else `null`. */
export function uniqueViolation(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return null;
  return 'constraint' in error ? String(error.constraint) : '';
}
