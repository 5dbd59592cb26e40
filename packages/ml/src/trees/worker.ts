import { workerData } from 'node:worker_threads';
import { runJobShare } from './kernel.ts';
import { CONTROL, type KernelMemory } from './kernel-memory.ts';

/** The loop of a training thread: wait for a ticket, do this thread's features, report, until told to stop. */

const SPINS = 3_000;
// The pool posts exactly this shape; a worker has no other caller.
const { memory, thread, ready } = workerData as { memory: KernelMemory; thread: number; ready: Int32Array };
const { control } = memory;

function nextTicket(seen: number): number {
  for (let spins = 0; ; spins++) {
    const ticket = Atomics.load(control, CONTROL.ticket);
    if (ticket !== seen) return ticket;
    if (spins > SPINS) Atomics.wait(control, CONTROL.ticket, seen);
  }
}

let ticket = Atomics.load(control, CONTROL.ticket);
Atomics.add(ready, 0, 1);
for (;;) {
  ticket = nextTicket(ticket);
  if (Atomics.load(control, CONTROL.stop) === 1) break;
  const job = {
    begin: control[CONTROL.begin] ?? 0,
    count: control[CONTROL.count] ?? 0,
    small: control[CONTROL.small] ?? 0,
    large: control[CONTROL.large] ?? 0,
  };
  runJobShare(memory, job, thread, memory.threads);
  Atomics.add(control, CONTROL.done, 1);
  Atomics.notify(control, CONTROL.done);
}
