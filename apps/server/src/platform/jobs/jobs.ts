/** Background jobs: pg-boss in its own schema, woken by LISTEN/NOTIFY. Retries with back-off, dead letters, schedules. */
import { PgBoss } from 'pg-boss';
import type { Logger } from '../log.ts';

export interface JobDefinition {
  name: string;
  /** Cron expression in UTC; without one the job runs when it is asked for. */
  schedule?: string;
  run: (data: unknown) => Promise<void>;
}

const DEAD_LETTER = 'dead-letter';

export class Jobs {
  readonly #boss: PgBoss;
  readonly #log: Logger;
  readonly #definitions: JobDefinition[] = [];

  constructor(systemUrl: string, log: Logger) {
    this.#log = log;
    this.#boss = new PgBoss({
      connectionString: systemUrl,
      application_name: 'medios jobs',
      max: 2,
      schema: 'pgboss',
      createSchema: false,
      useListenNotify: true,
    });
    this.#boss.on('error', (error) => log.warn({ err: error }, 'job queue'));
  }

  register(definition: JobDefinition): void {
    this.#definitions.push(definition);
  }

  async start(): Promise<void> {
    await this.#boss.start();
    await this.#boss.createQueue(DEAD_LETTER);
    for (const { name, schedule, run } of this.#definitions) {
      await this.#boss.createQueue(name, {
        notify: true,
        retryLimit: 5,
        retryBackoff: true,
        expireInSeconds: 900,
        deadLetter: DEAD_LETTER,
      });
      await this.#boss.work(name, async (jobs) => {
        for (const job of jobs) await run(job.data);
      });
      if (schedule !== undefined) await this.#boss.schedule(name, schedule);
    }
  }

  async send(name: string, data: object): Promise<void> {
    await this.#boss.send(name, data);
  }

  async stop(): Promise<void> {
    await this.#boss
      .stop({ graceful: true, timeout: 5_000 })
      .catch((error) => this.#log.warn({ err: error }, 'job queue'));
  }
}
