/** Hashes one password at a time, at the lowest priority: a login storm must not slow the reads of a clinic. */
import { scryptSync } from 'node:crypto';
import os from 'node:os';
import { parentPort } from 'node:worker_threads';

try {
  os.setPriority(0, os.constants.priority.PRIORITY_LOW); // 0 is this thread on Linux
} catch {
  // A container may forbid it; hashing is then merely off the event loop.
}

export interface HashRequest {
  id: number;
  password: string;
  salt: Buffer;
  cost: number;
  blockSize: number;
  parallelization: number;
  length: number;
}

parentPort?.on('message', (request: HashRequest) => {
  const { id, password, salt, cost, blockSize, parallelization, length } = request;
  const key = scryptSync(password, salt, length, {
    N: cost,
    r: blockSize,
    p: parallelization,
    maxmem: 256 * cost * blockSize,
  });
  parentPort?.postMessage({ id, key });
});
