/** A seeded stream of numbers: the same seed gives the same stream on every machine. */
export type Random = {
  /** Uniform in [0, 1) with 32 random bits. */
  uniform(): number;
  /** Uniform integer in [0, bound). */
  integer(bound: number): number;
  /** Standard normal, by the polar method. */
  normal(): number;
  /** Exponential with the given mean. */
  exponential(mean: number): number;
  /** Shuffles in place (Fisher and Yates). */
  shuffle(items: Int32Array | number[]): void;
};

function mix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

/** Xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by a mixing counter. */
export function createRandom(seed: number): Random {
  const fill = mix(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1;
  const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k));
  const next = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = rotate(d, 11);
    return result;
  };
  const uniform = () => next() / 4294967296;
  const integer = (bound: number) => Math.floor(uniform() * bound);
  const normal = () => {
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
    }
  };
  const shuffle = (items: Int32Array | number[]) => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = integer(i + 1);
      const kept = items[i] ?? 0;
      items[i] = items[j] ?? 0;
      items[j] = kept;
    }
  };
  return { uniform, integer, normal, exponential: (mean) => -mean * Math.log(1 - uniform()), shuffle };
}
