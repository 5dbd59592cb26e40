/**
 * Events in: what the house does by itself when something happened. Each reaction remembers in the database how far
 * it has read, so that none is missed after a crash; it may hear an event twice and must bear that.
 */
import { sql } from 'kysely';
import { isUnavailable } from '../database/availability.ts';
import type { Gateway, Query } from '../database/gateway.ts';
import type { Logger } from '../log.ts';
import type { EventHub, LoggedEvent } from './hub.ts';

const BATCH = 200;
const RETRY_MS = 1_000;
const ATTEMPTS_MAX = 5;

export interface Reaction {
  /** Stable name: the cursor is kept under it. */
  name: string;
  /** Event types that it wants to hear. */
  types: readonly string[];
  react: (event: LoggedEvent) => Promise<void>;
}

export class Reactions {
  readonly #gateway: Gateway;
  readonly #hub: EventHub;
  readonly #log: Logger;
  readonly #reactions: Reaction[] = [];
  readonly #running = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  #unsubscribe: () => void = () => undefined;
  #stopped = false;

  constructor(gateway: Gateway, hub: EventHub, log: Logger) {
    this.#gateway = gateway;
    this.#hub = hub;
    this.#log = log;
  }

  register(reaction: Reaction): void {
    this.#reactions.push(reaction);
  }

  /** Before the sequencer: a reaction that is new begins with the first event that is sequenced after this. */
  async start(): Promise<void> {
    for (const { name } of this.#reactions) await this.#gateway.system((query) => makeCursor(query, name));
    this.#unsubscribe = this.#hub.subscribe((event) => {
      for (const reaction of this.#reactions) if (reaction.types.includes(event.type)) this.#run(reaction);
    });
    for (const reaction of this.#reactions) this.#run(reaction);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unsubscribe();
    await Promise.all(this.#running.values());
  }

  /** Resolves when every reaction has caught up; for tests. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #run(reaction: Reaction): void {
    if (this.#running.has(reaction.name)) {
      this.#again.add(reaction.name);
      return;
    }
    const running = this.#follow(reaction)
      .catch((error) => {
        this.#log.error({ err: error, reaction: reaction.name }, 'reaction failed, will try again');
        // Not only when the next event comes: that may be hours away.
        setTimeout(() => this.#stopped || this.#run(reaction), RETRY_MS).unref();
      })
      .finally(() => {
        this.#running.delete(reaction.name);
        if (this.#again.delete(reaction.name) && !this.#stopped) this.#run(reaction);
      });
    this.#running.set(reaction.name, running);
  }

  async #follow(reaction: Reaction): Promise<void> {
    for (let more = true; more && !this.#stopped; ) more = await this.#round(reaction);
  }

  /** Handles one batch under the lock of the cursor row, so that one process at a time reacts. */
  async #round(reaction: Reaction): Promise<boolean> {
    const { name, types } = reaction;
    return this.#gateway.system(async (query, client) => {
      await client.query('begin');
      // A poisonous event is tried for longer than other transactions may be idle.
      await client.query("set local idle_in_transaction_session_timeout = '5min'");
      try {
        const { position } = await query
          .selectFrom('event_cursor')
          .select('position')
          .where('consumer', '=', name)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const { rows } = await sql<LoggedEvent>`
          select position, organization_id as "organizationId", topic, type, entity_id as id, entity_version as version
          from event_log where position > ${position} and type = any(${types}) order by position limit ${BATCH}`.execute(
          query,
        );
        for (const event of rows) await this.#attempt(reaction, event);
        const last = rows.at(-1)?.position;
        if (last !== undefined)
          await query
            .updateTable('event_cursor')
            .set({ position: last, updated_at: new Date() })
            .where('consumer', '=', name)
            .execute();
        await client.query('commit');
        return rows.length === BATCH;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  /**
   * A poisonous event is tried a few times, then logged and passed over: it must not stop those behind it. One that
   * fails because the database is away, or while the house closes, is no poison: the cursor stays before it.
   */
  async #attempt(reaction: Reaction, event: LoggedEvent): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await reaction.react(event);
      } catch (error) {
        if (this.#stopped || isUnavailable(error)) throw error;
        if (attempt >= ATTEMPTS_MAX) {
          this.#log.error(
            { err: error, reaction: reaction.name, position: event.position },
            'event passed over',
          );
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS * attempt));
      }
    }
  }
}

async function makeCursor(query: Query, name: string): Promise<void> {
  await sql`insert into event_cursor (consumer, position)
    select ${name}, coalesce(max(position), 0) from event_log on conflict do nothing`.execute(query);
}
