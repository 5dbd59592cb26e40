/**
 * Gives committed events their gap-free position and seals audit rows into the hash chain, in batches.
 *
 * Any process may run one; an advisory lock lets a single one work, and another takes over when its connection ends.
 * Writers wake it after their commit; a slow poll covers whatever was committed while nobody could be woken.
 */
import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import type { LoggedEvent } from './hub.ts';

const SEQUENCER_LOCK = 4_071_002;
const BATCH = 2_000;
const POLL_MS = 250;
/** Sealing has no reader that waits: gathering for a moment makes the batches large. */
const SEAL_EVERY_MS = 40;
const RETRY_MS = 300;

interface EventRow {
  position: number;
  organization_id: string;
  topic: LoggedEvent['topic'];
  type: string;
  entity_id: string;
  entity_version: number | null;
}

export interface SequencerOptions {
  systemUrl: string;
  secret: string;
  log: Logger;
  /** New events in order of position, already durable. */
  deliver: (events: LoggedEvent[]) => void;
}

/** The last row of the audit trail that was sealed. */
export interface SealedHead {
  position: number;
  hash: Buffer;
}

export function sealAuthentication(secret: string, position: number, hash: Buffer): Buffer {
  return createHmac('sha256', `${secret}:audit-seal`).update(`${position}:`).update(hash).digest();
}

export class Sequencer {
  readonly #options: SequencerOptions;
  #stopped = false;
  #wake: () => void = () => undefined;
  #running: Promise<void> | null = null;
  #lastSealMs = 0;
  leading = false;
  /** Position of the last sealed audit row, for metrics. */
  sealedPosition = 0;
  /**
   * What this process sealed last, remembered outside of the database: whoever verifies the trail compares it. It
   * stays where it is once the database contradicts it, so that no later seal can cover that up.
   */
  sealedHead: SealedHead | null = null;

  constructor(options: SequencerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** There may be something to do; cheap, called after every commit. */
  wake = (): void => this.#wake();

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const client = new pg.Client({
        connectionString: this.#options.systemUrl,
        application_name: 'medios sequencer',
        connectionTimeoutMillis: 2_000,
      });
      let broken = false;
      client.on('error', () => {
        broken = true;
        this.#wake();
      });
      try {
        await client.connect();
        await client.query('listen medios_wake');
        client.on('notification', () => {
          if (this.leading) this.wake();
        });
        await this.#lead(client, () => broken);
      } catch (error) {
        if (!this.#stopped)
          this.#options.log.warn({ err: error }, 'sequencer lost the database, will try again');
      } finally {
        this.leading = false;
        await client.end().catch(() => undefined);
      }
      if (!this.#stopped) await this.#sleep(RETRY_MS);
    }
  }

  async #lead(client: pg.Client, isBroken: () => boolean): Promise<void> {
    while (!this.#stopped && !isBroken()) {
      if (!this.leading) {
        const { rows } = await client.query<{ won: boolean }>('select pg_try_advisory_lock($1) as won', [
          SEQUENCER_LOCK,
        ]);
        this.leading = rows[0]?.won === true;
        if (this.leading) await this.#announceHead(client);
      }
      const more = this.leading ? await this.#round(client) : false;
      const woken = more || (await this.#sleep(POLL_MS));
      // Something was committed here and another process leads: it should not have to wait for its poll.
      if (woken && !this.leading && !this.#stopped) await client.query('notify medios_wake');
    }
    if (!isBroken() && this.leading) await this.#drain(client);
  }

  /** The one who led before may have ended between giving positions and telling of them. */
  async #announceHead(client: pg.Client): Promise<void> {
    await client.query(
      "select pg_notify('medios_events', max(position)::text) from event_log having count(*) > 0",
    );
  }

  async #drain(client: pg.Client): Promise<void> {
    while (await this.#round(client, true));
  }

  /** For a command that writes while no server runs: gives what it wrote its place, then lets go. */
  async sequenceOnce(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.systemUrl,
      connectionTimeoutMillis: 2_000,
    });
    await client.connect();
    try {
      const { rows } = await client.query<{ won: boolean }>('select pg_try_advisory_lock($1) as won', [
        SEQUENCER_LOCK,
      ]);
      if (rows[0]?.won) await this.#drain(client);
    } finally {
      await client.end();
    }
  }

  /** One batch of each; true when there may be more at once. */
  async #round(client: pg.Client, last = false): Promise<boolean> {
    const { rows } = await client.query<EventRow>({
      name: 'sequence',
      text: `select * from sequence_events(${BATCH})`,
    });
    if (rows.length > 0) {
      rows.sort((a, b) => a.position - b.position);
      this.#options.deliver(rows.map(toLoggedEvent));
      await client.query({
        name: 'announce',
        text: "select pg_notify('medios_events', $1)",
        values: [rows.at(-1)?.position],
      });
    }
    const sealed = await this.#seal(client, last);
    return rows.length === BATCH || sealed === BATCH;
  }

  async #seal(client: pg.Client, now: boolean): Promise<number> {
    const dueInMs = this.#lastSealMs + SEAL_EVERY_MS - Date.now();
    if (dueInMs > 0 && !now) {
      setTimeout(this.wake, dueInMs).unref();
      return 0;
    }
    this.#lastSealMs = Date.now();
    // Rows and their seal become visible together: a row without one is a sign of tampering.
    await client.query('begin');
    const sealed = await this.#sealBatch(client);
    await client.query('commit');
    return sealed;
  }

  async #sealBatch(client: pg.Client): Promise<number> {
    const intact = await this.#isIntact(client);
    const { rows } = await client.query<{ head_position: number; head_hash: Buffer; sealed: number }>({
      name: 'seal',
      text: `select * from seal_audit(${BATCH})`,
    });
    const head = rows[0];
    if (!head) return 0;
    const { head_position: position, head_hash: hash } = head;
    await client.query({
      name: 'seal-head',
      text: 'insert into audit_seal (position, hash, authentication) values ($1, $2, $3)',
      values: [position, hash, sealAuthentication(this.#options.secret, position, hash)],
    });
    this.sealedPosition = position;
    if (intact) this.sealedHead = { position, hash };
    return head.sealed;
  }

  /** Is the row that was sealed last still what it was? */
  async #isIntact(client: pg.Client): Promise<boolean> {
    if (this.sealedHead === null) return true;
    const { position, hash } = this.sealedHead;
    const { rows } = await client.query<{ hash: Buffer }>({
      name: 'sealed-head',
      text: 'select hash from audit_log where position = $1',
      values: [position],
    });
    if (rows[0]?.hash.equals(hash)) return true;
    this.#options.log.error({ position }, 'the audit trail was tampered with: verify it');
    return false;
  }

  #pendingWake = false;
  /** True when it was woken before its time. */
  #sleep(ms: number): Promise<boolean> {
    if (this.#pendingWake) {
      this.#pendingWake = false;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const finish = (woken: boolean) => {
        clearTimeout(timer);
        this.#wake = () => {
          this.#pendingWake = true;
        };
        resolve(woken);
      };
      const timer = setTimeout(() => finish(false), ms);
      this.#wake = () => finish(true);
    });
  }
}

function toLoggedEvent(row: EventRow): LoggedEvent {
  return {
    position: row.position,
    organizationId: row.organization_id,
    topic: row.topic,
    type: row.type,
    id: row.entity_id,
    version: row.entity_version,
  };
}
