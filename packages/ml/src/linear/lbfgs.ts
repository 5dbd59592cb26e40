import { MlError } from '../core/errors.ts';

/** A smooth function: fills `gradient` at `x` and returns the value. */
export type SmoothObjective = (x: Float64Array, gradient: Float64Array) => number;

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] ?? 0) * (b[i] ?? 0);
  return total;
}

type Pair = { readonly step: Float64Array; readonly change: Float64Array; readonly rho: number };

/** The two-loop recursion: the direction of descent from the remembered pairs (Nocedal, 1980). */
function direction(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const d = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (const pair of pairs.toReversed()) {
    const alpha = pair.rho * dot(pair.step, d);
    alphas.unshift(alpha);
    for (let i = 0; i < d.length; i++) d[i] = (d[i] ?? 0) - alpha * (pair.change[i] ?? 0);
  }
  const latest = pairs.at(-1);
  const scale = latest
    ? 1 / (latest.rho * dot(latest.change, latest.change))
    : 1 / Math.max(1, Math.sqrt(dot(d, d)));
  for (let i = 0; i < d.length; i++) d[i] = (d[i] ?? 0) * scale;
  for (const [index, pair] of pairs.entries()) {
    const correction = (alphas[index] ?? 0) - pair.rho * dot(pair.change, d);
    for (let i = 0; i < d.length; i++) d[i] = (d[i] ?? 0) + correction * (pair.step[i] ?? 0);
  }
  return d;
}

/**
 * Minimises a smooth convex function by L-BFGS with backtracking (Armijo) steps, ten pairs remembered, until the
 * gradient is `tolerance` times its first length. Throws `ml.not-converged` after `maxIterations`.
 */
export function minimise(
  objective: SmoothObjective,
  start: Float64Array,
  tolerance = 1e-6,
  maxIterations = 2000,
): Float64Array {
  let x = Float64Array.from(start);
  let gradient = new Float64Array(x.length);
  let value = objective(x, gradient);
  const target = tolerance * Math.max(1e-12, Math.sqrt(dot(gradient, gradient)));
  const pairs: Pair[] = [];
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    if (Math.sqrt(dot(gradient, gradient)) <= target) return x;
    const d = direction(gradient, pairs);
    const slope = dot(d, gradient);
    let scale = 1;
    let next = x;
    const nextGradient = new Float64Array(x.length);
    let nextValue = value;
    for (; scale > 1e-12; scale /= 2) {
      next = x.map((xi, i) => xi + scale * (d[i] ?? 0));
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * scale * slope) break;
    }
    if (scale <= 1e-12) return x;
    const step = next.map((xi, i) => xi - (x[i] ?? 0));
    const change = nextGradient.map((g, i) => g - (gradient[i] ?? 0));
    const curvature = dot(step, change);
    if (curvature > 1e-12 * dot(change, change)) pairs.push({ step, change, rho: 1 / curvature });
    if (pairs.length > 10) pairs.shift();
    x = next;
    gradient = nextGradient;
    value = nextValue;
  }
  throw new MlError('ml.not-converged', `The fit did not settle in ${maxIterations} steps.`, {
    maxIterations,
  });
}
