/**
 * The event log as this process knows it: the last few thousand events in memory, and whoever listens to them.
 * Events arrive in order of position, either from the sequencer in this process or read after a NOTIFY.
 */
import type { EventMessage, Topic } from '@medi-os/contract';
import pg from 'pg';
import type { Logger } from 'pino';
import { toMessage } from './message.ts';

const REMEMBERED = 5_000;
const READ_BATCH = 1_000;
const RETRY_MS = 300;

const SELECT = `select position, organization_id as "organizationId", topic, type, entity_id as id, entity_version as version
  from event_log`;

export interface LoggedEvent extends Omit<EventMessage, 'topic'> {
  topic: Topic;
  organizationId: string;
}

export type Listener = (event: LoggedEvent, encoded: Buffer) => void;

/** Hears the digest of a session's token, or `null`: announcements may have been missed, check all. */
type RevocationListener = (tokenDigest: string | null) => Promise<void>;

export class EventHub {
  readonly #systemUrl: string;
  readonly #log: Logger;
  readonly #listeners = new Set<Listener>();
  readonly #revocations = new Set<RevocationListener>();
  #recent: LoggedEvent[] = [];
  #position = 0;
  #catchingUp: Promise<void> | null = null;
  #client: pg.Client | null = null;
  #hasStarted = false;
  #stopped = false;

  constructor(systemUrl: string, log: Logger) {
    this.#systemUrl = systemUrl;
    this.#log = log;
  }

  /** Position of the last event this process has delivered. */
  get position(): number {
    return this.#position;
  }

  async start(): Promise<void> {
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end().catch(() => undefined);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears when sessions end anywhere. */
  onRevocation(listener: RevocationListener): void {
    this.#revocations.add(listener);
  }

  /** Straight from the sequencer of this process: no round trip to the database. */
  deliver = (events: LoggedEvent[]): void => {
    const first = events[0];
    if (first === undefined) return;
    // A gap means that another process led in between: read what is missing instead.
    if (first.position !== this.#position + 1) this.#catchUp();
    else for (const event of events) this.#publish(event);
  };

  /** Events of an organisation after a position from memory, or `null` when memory does not reach that far back. */
  recentSince(organizationId: string, position: number): LoggedEvent[] | null {
    const oldest = this.#recent[0]?.position ?? this.#position + 1;
    if (position + 1 < oldest) return null;
    // Positions have no gaps, so the place of an event is known without looking for it.
    const later = this.#recent.slice(Math.max(0, position + 1 - oldest));
    return later.filter((event) => event.organizationId === organizationId);
  }

  /**
   * The same from the log itself, up to what this process has delivered; `null` when that would be more than a
   * thousand events: the caller must then read everything again.
   */
  async readSince(organizationId: string, position: number): Promise<LoggedEvent[] | null> {
    const { rows } = await this.#query(
      'where organization_id = $1 and position > $2 and position <= $3 order by position limit 1001',
      [organizationId, position, this.#position],
    );
    return rows.length > READ_BATCH ? null : rows;
  }

  /** Resolves when everything that the log held at the time of asking is delivered. @throws while the log is away */
  async caughtUp(): Promise<void> {
    await this.#catchingUp;
    await this.#readNew();
  }

  #publish(event: LoggedEvent): void {
    this.#position = event.position;
    this.#recent.push(event);
    if (this.#recent.length > REMEMBERED * 1.2) this.#recent = this.#recent.slice(-REMEMBERED);
    const encoded = toMessage(event);
    for (const listener of this.#listeners) listener(event, encoded);
  }

  #catchUp(): void {
    this.#catchingUp ??= this.#readNew()
      .catch((error) => this.#log.warn({ err: error }, 'reading the event log failed, will try again'))
      .finally(() => {
        this.#catchingUp = null;
      });
  }

  async #readNew(): Promise<void> {
    for (;;) {
      const { rows } = await this.#query('where position > $1 order by position limit 1000', [
        this.#position,
      ]);
      for (const event of rows) if (event.position > this.#position) this.#publish(event);
      if (rows.length < READ_BATCH) return;
    }
  }

  #query(where: string, values: unknown[]): Promise<pg.QueryResult<LoggedEvent>> {
    if (!this.#client) throw new Error('the event log is not connected');
    return this.#client.query<LoggedEvent>(`${SELECT} ${where}`, values);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#systemUrl,
      application_name: 'medios events',
      connectionTimeoutMillis: 2_000,
    });
    client.on('error', () => undefined); // 'end' follows
    client.on('end', () => this.#lost(client));
    client.on('notification', (message) => {
      if (message.channel === 'medios_events') {
        if (Number(message.payload) > this.#position) this.#catchUp();
      } else this.#tellRevocation(message.payload || null);
    });
    try {
      await client.connect();
      await client.query('listen medios_events');
      await client.query('listen medios_sessions');
      if (!this.#hasStarted) await this.#startAtHead(client);
    } catch (error) {
      await client.end().catch(() => undefined); // it may never have been open
      throw error;
    }
    this.#client = client;
  }

  /**
   * What was logged before this process began is remembered and never delivered: after a restart all clients come back
   * at once, and each that would have to be answered from the database costs a query.
   */
  async #startAtHead(client: pg.Client): Promise<void> {
    const { rows } = await client.query<LoggedEvent>(`${SELECT} order by position desc limit ${REMEMBERED}`);
    this.#recent = rows.reverse();
    this.#position = rows.at(-1)?.position ?? 0;
    this.#hasStarted = true;
  }

  #lost(client: pg.Client): void {
    if (this.#stopped || this.#client !== client) return;
    this.#client = null;
    void this.#comeBack();
  }

  /** One attempt after the other, however long the database is away. */
  async #comeBack(): Promise<void> {
    while (!this.#stopped && this.#client === null) {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      await this.#connect().catch(() => undefined); // the next attempt follows
    }
    if (this.#stopped) {
      await this.#client?.end().catch(() => undefined);
      return;
    }
    this.#catchUp();
    // While we were deaf, sessions may have been ended elsewhere.
    this.#tellRevocation(null);
  }

  #tellRevocation(tokenDigest: string | null): void {
    for (const listener of this.#revocations)
      listener(tokenDigest).catch((error) =>
        this.#log.warn({ err: error }, 'ended sessions were not checked'),
      );
  }
}
