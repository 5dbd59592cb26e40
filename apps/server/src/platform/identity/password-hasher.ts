/**
 * Password hashing: scrypt with N = 2^15, r = 8, p = 3, one of the equivalent minimum settings of the OWASP Password
 * Storage Cheat Sheet (32 MiB a hash instead of 128: the process has to stay below 300 MB).
 *
 * It runs in a worker thread, one hash at a time, with a bounded queue.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { problem } from '../problem.ts';

export interface HashCost {
  cost: number;
  blockSize: number;
  parallelization: number;
}

const STANDARD: HashCost = { cost: 2 ** 15, blockSize: 8, parallelization: 3 };
const KEY_LENGTH = 64;
const QUEUE_MAX = 500;

interface Job {
  resolve: (key: Buffer) => void;
  reject: (error: unknown) => void;
}

export class PasswordHasher {
  readonly #cost: HashCost;
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | null = null;
  #nextId = 0;

  /** Tests may pass a lower cost; what is stored says at which cost it was made. */
  constructor(cost: HashCost = STANDARD) {
    this.#cost = cost;
  }

  /** `scrypt$N$r$p$salt$key`, parts base64url. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const key = await this.#derive(password, salt, this.#cost);
    const { cost, blockSize, parallelization } = this.#cost;
    return [
      'scrypt',
      cost,
      blockSize,
      parallelization,
      salt.toString('base64url'),
      key.toString('base64url'),
    ].join('$');
  }

  /** Constant-time comparison; a hash that cannot be read matches nothing. */
  async verify(hash: string, password: string): Promise<boolean> {
    const [scheme, cost, blockSize, parallelization, salt, key] = hash.split('$');
    if (scheme !== 'scrypt' || !salt || !key) return false;
    const expected = Buffer.from(key, 'base64url');
    const settings = {
      cost: Number(cost),
      blockSize: Number(blockSize),
      parallelization: Number(parallelization),
    };
    const actual = await this.#derive(password, Buffer.from(salt, 'base64url'), settings);
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #derive(password: string, salt: Buffer, cost: HashCost): Promise<Buffer> {
    if (this.#jobs.size >= QUEUE_MAX)
      return Promise.reject(problem('RATE_LIMITED', { retryAfterSeconds: 10 }));
    this.#worker ??= this.#start();
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#jobs.set(id, { resolve, reject });
      // NFKC so that the same password typed on another keyboard matches (NIST SP 800-63B-4 §3.1.1.2).
      const request = { id, password: password.normalize('NFKC'), salt, length: KEY_LENGTH, ...cost };
      this.#worker?.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./password-worker.ts', import.meta.url));
    worker.unref();
    worker.on('message', ({ id, key }: { id: number; key: Uint8Array }) => {
      this.#jobs.get(id)?.resolve(Buffer.from(key));
      this.#jobs.delete(id);
    });
    worker.on('error', (error) => {
      for (const job of this.#jobs.values()) job.reject(error);
      this.#jobs.clear();
      this.#worker = null;
    });
    return worker;
  }
}
