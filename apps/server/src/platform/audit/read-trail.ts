/**
 * The traces of reads, written in groups: while one group is being committed the next one gathers, so that thousands
 * of reads a second share a few hundred commits, and each read still waits until its own trace is on disk.
 */
import type pg from 'pg';
import type { Actor } from '../actor.ts';
import { isUnavailable } from '../database/availability.ts';
import type { AuditRecord } from './audit-record.ts';

const GROUP_MAX = 2_000;

const INSERT = `
  insert into audit_pending (organization_id, at, actor_id, actor_role, request_id, action, target_type, target_id, patient_id, changes)
  select organization_id, at, actor_id, actor_role, request_id, action, target_type, target_id, patient_id, '[]'
  from unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[])
    as entry(organization_id, at, actor_id, actor_role, request_id, action, target_type, target_id, patient_id)`;

interface Waiting {
  actor: Actor;
  record: AuditRecord;
  at: string;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class ReadTrail {
  readonly #pool: pg.Pool;
  readonly #onCommit: () => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(pool: pg.Pool, onCommit: () => void) {
    this.#pool = pool;
    this.#onCommit = onCommit;
  }

  /** Resolves when the records are durable. */
  record(actor: Actor, records: AuditRecord[]): Promise<void> {
    const at = new Date().toISOString();
    return new Promise((resolve, reject) => {
      const last = records.length - 1;
      records.forEach((record, index) => {
        this.#waiting.push({
          actor,
          record,
          at,
          reject,
          resolve: index === last ? resolve : () => undefined,
        });
      });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing is waiting any more. */
  async drained(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    // Let the requests that are answered in this turn of the event loop join the first group.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, GROUP_MAX);
      try {
        await this.#pool.query({ name: 'record-reads', text: INSERT, values: columns(group) });
        for (const entry of group) entry.resolve();
        this.#onCommit();
      } catch (error) {
        // Whoever waits behind a database that is away would only wait for the same answer once more.
        if (isUnavailable(error)) group.push(...this.#waiting.splice(0));
        for (const entry of group) entry.reject(error);
      }
    }
    this.#running = null;
  }
}

function columns(group: Waiting[]): unknown[] {
  return [
    group.map((entry) => entry.actor.organizationId),
    group.map((entry) => entry.at),
    group.map((entry) => entry.actor.userId),
    group.map((entry) => entry.actor.role),
    group.map((entry) => entry.actor.requestId),
    group.map((entry) => entry.record.action),
    group.map((entry) => entry.record.targetType),
    group.map((entry) => entry.record.targetId),
    group.map((entry) => entry.record.patientId ?? null),
  ];
}
