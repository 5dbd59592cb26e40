/**
 * Lockout by account with growing waits, whether the account exists or not: who guesses learns nothing from being
 * locked out. Kept in the database, so that a restart or another process does not forget.
 */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { Gateway } from '../database/gateway.ts';

/** Wrong passwords that are free; people mistype. */
const FREE_FAILURES = 5;
const FIRST_LOCK_MS = 30_000;
const LONGEST_LOCK_MS = 15 * 60_000;
/** Failures are forgotten after a quiet day (NIST SP 800-63B-4 §3.2.2 bounds consecutive failures, not a day's). */
const FORGET_MS = 24 * 3_600_000;

/** How long an account rests after so many failures in a row: 30 s, doubling, at most 15 minutes. */
export function lockMs(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(LONGEST_LOCK_MS, FIRST_LOCK_MS * 2 ** (failures - FREE_FAILURES));
}

export class LoginGuard {
  readonly #gateway: Gateway;
  readonly #secret: string;
  readonly #clock: () => number;

  constructor(gateway: Gateway, secret: string, clock: () => number = Date.now) {
    this.#gateway = gateway;
    this.#secret = secret;
    this.#clock = clock;
  }

  digest(email: string): string {
    return createHmac('sha256', `${this.#secret}:login`)
      .update(email.trim().toLowerCase())
      .digest('base64url');
  }

  /**
   * Counts an attempt before the password is looked at, so that parallel guesses cannot slip past the limit together.
   * False when the account is locked; the right password makes the count forgotten.
   */
  async admit(email: string): Promise<boolean> {
    const now = new Date(this.#clock());
    const forgetBefore = new Date(now.getTime() - FORGET_MS);
    const { rows } = await this.#gateway.system((query) =>
      // Counting and locking are one statement: twenty guesses at once are twenty rows waiting for one lock.
      sql<{ failures: number }>`
        insert into login_attempt as attempt (account_digest, failures, last_failure_at)
        values (${this.digest(email)}, 1, ${now})
        on conflict (account_digest) do update set
          (failures, locked_until, last_failure_at) = (
            select count, case when count >= ${FREE_FAILURES}
              then ${now}::timestamptz + make_interval(secs => least(
                ${LONGEST_LOCK_MS / 1000}::float8, ${FIRST_LOCK_MS / 1000}::float8 * power(2, count - ${FREE_FAILURES}))) end,
              ${now}::timestamptz
            from (select case when attempt.last_failure_at < ${forgetBefore} then 1 else attempt.failures + 1 end as count)
          )
        where attempt.locked_until is null or attempt.locked_until <= ${now}
        returning failures`.execute(query),
    );
    return rows.length > 0;
  }

  async succeeded(email: string): Promise<void> {
    await this.#gateway.system((query) =>
      query.deleteFrom('login_attempt').where('account_digest', '=', this.digest(email)).execute(),
    );
  }
}
