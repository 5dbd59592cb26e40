import { Worker } from 'node:worker_threads';
import { MlError } from '../core/errors.ts';
import type { JobRunner } from './grow.ts';
import { runJobShare } from './kernel.ts';
import { CONTROL, type KernelMemory } from './kernel-memory.ts';

/** Below this many cell visits a job is done sooner than a worker wakes. */
const SOLO_CELLS = 12_000;
const SPINS = 3_000;
/** A share of a job takes milliseconds; a thread that is silent this long has died. */
const PATIENCE_MS = 60_000;

/** Jobs go to workers that watch `control`; until they have started, the calling thread works alone. */
class WorkerRunner implements JobRunner {
  private readonly memory: KernelMemory;
  private readonly workers: Worker[] = [];
  private readonly ready: Int32Array;

  constructor(memory: KernelMemory) {
    this.memory = memory;
    this.ready = new Int32Array(new SharedArrayBuffer(4));
    for (let thread = 1; thread < memory.threads; thread++) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: { memory, thread, ready: this.ready },
      });
      worker.unref();
      this.workers.push(worker);
    }
  }

  run(job: Parameters<JobRunner['run']>[0]): number {
    const { memory } = this;
    const alone =
      job.count * memory.features < SOLO_CELLS || Atomics.load(this.ready, 0) < this.workers.length;
    if (alone || this.workers.length === 0) {
      runJobShare(memory, job, 0, 1);
      return 1;
    }
    const { control } = memory;
    control[CONTROL.begin] = job.begin;
    control[CONTROL.count] = job.count;
    control[CONTROL.small] = job.small;
    control[CONTROL.large] = job.large;
    Atomics.store(control, CONTROL.done, 0);
    Atomics.add(control, CONTROL.ticket, 1);
    Atomics.notify(control, CONTROL.ticket);
    runJobShare(memory, job, 0, memory.threads);
    for (let spins = 0; ; spins++) {
      const done = Atomics.load(control, CONTROL.done);
      if (done === this.workers.length) return memory.threads;
      if (spins > SPINS && Atomics.wait(control, CONTROL.done, done, PATIENCE_MS) === 'timed-out') {
        throw new MlError(
          'ml.worker-lost',
          'A training thread has stopped answering; the training is abandoned.',
        );
      }
    }
  }

  stop(): void {
    Atomics.store(this.memory.control, CONTROL.stop, 1);
    Atomics.add(this.memory.control, CONTROL.ticket, 1);
    Atomics.notify(this.memory.control, CONTROL.ticket);
  }
}

/**
 * A runner for `BoostOptions.runner` that shares each split search among worker threads. The calling thread waits
 * with `Atomics.wait`, which a browser's main thread forbids: use it in Node, and in a server inside a job's own worker.
 */
export function workerRunner(memory: KernelMemory): JobRunner & { stop(): void } {
  return new WorkerRunner(memory);
}
