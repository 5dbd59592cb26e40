/** A leaky bucket for each key; bounded in memory. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #keysMax: number;
  readonly #clock: () => number;
  readonly #buckets = new Map<string, { level: number; atMs: number }>();

  constructor(perSecond: number, burst: number, clock: () => number = Date.now, keysMax = 50_000) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#clock = clock;
    this.#keysMax = keysMax;
  }

  /** Takes one; returns 0 when it was free, else the seconds to wait. */
  take(key: string): number {
    const now = this.#clock();
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      // Forgetting everybody is kinder than refusing everybody, and an attacker gains one burst.
      if (this.#buckets.size >= this.#keysMax) this.#buckets.clear();
      this.#buckets.set(key, { level: 1, atMs: now });
      return 0;
    }
    const leaked = ((now - bucket.atMs) / 1000) * this.#perSecond;
    bucket.level = Math.max(0, bucket.level - leaked);
    bucket.atMs = now;
    if (bucket.level + 1 > this.#burst)
      return Math.max(1, Math.ceil((bucket.level + 1 - this.#burst) / this.#perSecond));
    bucket.level += 1;
    return 0;
  }
}
