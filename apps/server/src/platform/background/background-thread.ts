/**
 * Work that takes long, in a thread of its own, so that nobody's board waits for somebody's draft. One thing at a time,
 * a bounded queue, a bounded time; the thread starts with the first work and ends when there was none for a while.
 */
import { Worker } from 'node:worker_threads';
import { problem } from '../problem.ts';

const QUEUE_MAX = 100;
/** The longest transcript that is taken needs about five seconds. */
const WORK_MAX_MS = 30_000;
const IDLE_MAX_MS = 5 * 60_000;

export interface ThreadRequest {
  id: number;
  task: string;
  input: unknown;
}

export type ThreadReply = { id: number; output: unknown } | { id: number; failure: string };

interface Job {
  resolve: (output: unknown) => void;
  reject: (error: unknown) => void;
}

/** `Tasks` are the functions that the module offers; see `serveTasks` for its side. */
export class BackgroundThread<Tasks extends Record<string, (input: never) => unknown>> {
  readonly #module: URL;
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | null = null;
  #nextId = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(module: URL) {
    this.#module = module;
  }

  /**
   * Does one task.
   * @throws UNAVAILABLE when too much is waiting already, or when the work took too long
   */
  run<Name extends keyof Tasks & string>(
    task: Name,
    input: Parameters<Tasks[Name]>[0],
  ): Promise<Awaited<ReturnType<Tasks[Name]>>> {
    if (this.#jobs.size >= QUEUE_MAX)
      return Promise.reject(problem('UNAVAILABLE', { retryAfterSeconds: 10 }));
    this.#worker ??= this.#start();
    const id = this.#nextId++;
    const request: ThreadRequest = { id, task, input };
    const output = new Promise<unknown>((resolve, reject) => this.#jobs.set(id, { resolve, reject }));
    this.#worker.postMessage(request);
    if (this.#jobs.size === 1) this.#watch();
    return output as Promise<Awaited<ReturnType<Tasks[Name]>>>; // the thread answers with what the task returns
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = new Worker(this.#module);
    worker.unref();
    worker.on('message', (reply: ThreadReply) => {
      const job = this.#jobs.get(reply.id);
      this.#jobs.delete(reply.id);
      this.#watch();
      if ('failure' in reply) job?.reject(new Error(reply.failure));
      else job?.resolve(reply.output);
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#abandon(error);
    });
    return worker;
  }

  /** The time of the work under way starts anew with each answer; without work the thread has its time to live. */
  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer =
      this.#jobs.size > 0
        ? setTimeout(() => this.#abandon(problem('UNAVAILABLE', { retryAfterSeconds: 10 })), WORK_MAX_MS)
        : setTimeout(() => void this.close(), IDLE_MAX_MS);
    this.#timer.unref();
  }

  #abandon(reason: unknown): void {
    for (const job of this.#jobs.values()) job.reject(reason);
    this.#jobs.clear();
    void this.close();
  }
}
