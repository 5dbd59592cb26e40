/**
 * The sessions that are alive, resolved from the token of a request. A short memory spares the database a query a
 * request; ending a session is announced to every process, so that revocation does not wait for the memory.
 */
import { createHash } from 'node:crypto';
import type { Role } from '@medi-os/contract';
import type { Gateway } from '../database/gateway.ts';

const REMEMBER_MS = 5_000;
const REMEMBERED_MAX = 20_000;
/** How often the activity of a session is written down. */
const TOUCH_EVERY_MS = 20_000;

export interface LiveSession {
  token: string;
  sessionId: string;
  userId: string;
  userName: string;
  email: string;
  role: Role;
  organizationId: string;
  organizationName: string;
  lastSeenMs: number;
  expiresMs: number;
  authenticatedMs: number;
  loadedMs: number;
  touchedMs: number;
}

export type SessionLookup = LiveSession | 'unknown' | 'expired';

interface SessionRow {
  id: string;
  user_id: string;
  name: string;
  email: string;
  role: string;
  organization_id: string;
  organization_name: string;
  last_seen_at: string;
  expires_at: string;
  authenticated_at: string;
}

export class Sessions {
  readonly #gateway: Gateway;
  readonly #idleMs: number;
  readonly #clock: () => number;
  readonly #known = new Map<string, LiveSession>();

  constructor(gateway: Gateway, idleMs: number, clock: () => number = Date.now) {
    this.#gateway = gateway;
    this.#idleMs = idleMs;
    this.#clock = clock;
  }

  get idleMs(): number {
    return this.#idleMs;
  }

  /** The session of a token. `active` requests prolong the idle time; asking how long is left does not. */
  async find(token: string, active = true): Promise<SessionLookup> {
    const now = this.#clock();
    let session = this.#known.get(token);
    if (session === undefined || now - session.loadedMs > REMEMBER_MS) {
      const loaded = await this.#load(token, now);
      if (loaded === null) {
        this.#known.delete(token);
        return 'unknown';
      }
      // Activity since the last write-down is known to this process only.
      if (session) loaded.lastSeenMs = Math.max(loaded.lastSeenMs, session.lastSeenMs);
      session = loaded;
      this.#remember(session);
    }
    if (!this.isAlive(session)) return 'expired';
    if (active) this.#touch(session, now);
    return session;
  }

  /** True while neither the idle nor the absolute time is over and the session was not ended. */
  isAlive = (session: LiveSession): boolean => {
    const now = this.#clock();
    return (
      now < session.expiresMs && now < session.lastSeenMs + this.#idleMs && !this.#ended.has(session.token)
    );
  };

  readonly #ended = new Set<string>();

  /** Ends sessions here and in every other process. */
  async end(where: { token: string } | { userId: string }): Promise<number> {
    const tokens = await this.#gateway.system(async (query, client) => {
      const base = query.deleteFrom('sessions').returning('token');
      const rows = await ('token' in where
        ? base.where('token', '=', where.token)
        : base.where('user_id', '=', where.userId)
      ).execute();
      // A digest, not the token: payloads of NOTIFY are readable by every database role.
      for (const { token } of rows)
        await client.query("select pg_notify('medios_sessions', $1)", [digest(token)]);
      return rows.map((row) => row.token);
    });
    for (const token of tokens) this.#forget(token);
    return tokens.length;
  }

  /** Another process ended a session. */
  heardEnded(tokenDigest: string): void {
    for (const token of this.#known.keys()) if (digest(token) === tokenDigest) this.#forget(token);
  }

  /** Announcements may have been missed: asks the database which of the known sessions are still there. */
  async recheck(): Promise<void> {
    const tokens = [...this.#known.keys()];
    if (tokens.length === 0) return;
    const rows = await this.#gateway.system((query) =>
      query
        .selectFrom('sessions')
        .select('token')
        .where(({ eb, fn, val }) => eb('token', '=', fn.any(val(tokens))))
        .execute(),
    );
    const alive = new Set(rows.map((row) => row.token));
    for (const token of tokens) if (!alive.has(token)) this.#forget(token);
  }

  /** The password was given again just now. */
  async markAuthenticated(token: string): Promise<void> {
    const now = new Date(this.#clock());
    await this.#gateway.system((query) =>
      query.updateTable('sessions').set({ authenticated_at: now }).where('token', '=', token).execute(),
    );
    const session = this.#known.get(token);
    if (session) session.authenticatedMs = now.getTime();
  }

  #forget(token: string): void {
    this.#known.delete(token);
    this.#ended.add(token);
    if (this.#ended.size > REMEMBERED_MAX) this.#ended.clear();
  }

  #remember(session: LiveSession): void {
    if (this.#known.size >= REMEMBERED_MAX) this.#known.clear();
    this.#known.set(session.token, session);
  }

  #touch(session: LiveSession, now: number): void {
    session.lastSeenMs = now;
    if (now - session.touchedMs < TOUCH_EVERY_MS) return;
    session.touchedMs = now;
    this.#gateway
      .system((query) =>
        query
          .updateTable('sessions')
          .set({ last_seen_at: new Date(now) })
          .where('token', '=', session.token)
          .execute(),
      )
      // Not writing it down costs at most an early idle timeout after a restart.
      .catch(() => undefined);
  }

  async #load(token: string, now: number): Promise<LiveSession | null> {
    const row: SessionRow | undefined = await this.#gateway.system((query) =>
      query
        .selectFrom('sessions')
        .innerJoin('users', 'users.id', 'sessions.user_id')
        .innerJoin('organization', 'organization.id', 'users.organization_id')
        .select([
          'sessions.id',
          'sessions.user_id',
          'users.name',
          'users.email',
          'users.role',
          'users.organization_id',
          'organization.name as organization_name',
          'sessions.last_seen_at',
          'sessions.expires_at',
          'sessions.authenticated_at',
        ])
        .where('sessions.token', '=', token)
        .where('users.active', '=', true)
        .executeTakeFirst(),
    );
    if (!row) return null;
    return {
      token,
      sessionId: row.id,
      userId: row.user_id,
      userName: row.name,
      email: row.email,
      role: row.role as Role, // the check constraint of users.role lists the same five
      organizationId: row.organization_id,
      organizationName: row.organization_name,
      lastSeenMs: Date.parse(row.last_seen_at),
      expiresMs: Date.parse(row.expires_at),
      authenticatedMs: Date.parse(row.authenticated_at),
      loadedMs: now,
      touchedMs: Date.parse(row.last_seen_at),
    };
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
