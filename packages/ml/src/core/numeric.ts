/** The logistic function, written so that neither tail overflows. */
export function sigmoid(margin: number): number {
  if (margin >= 0) return 1 / (1 + Math.exp(-margin));
  const e = Math.exp(margin);
  return e / (1 + e);
}

/** Log-odds of a probability, kept inside [ε, 1 − ε] with ε = 1e-12. */
export function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-12), 1 - 1e-12);
  return Math.log(p / (1 - p));
}

/** Replaces margins by their softmax, in place. */
export function softmaxInPlace(margins: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const margin of margins) if (margin > highest) highest = margin;
  let total = 0;
  for (let k = 0; k < margins.length; k++) {
    const e = Math.exp((margins[k] ?? 0) - highest);
    margins[k] = e;
    total += e;
  }
  for (let k = 0; k < margins.length; k++) margins[k] = (margins[k] ?? 0) / total;
}

/** Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996) of a sorted array. */
export function sortedQuantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (position - below) * (high - low);
}

/** Mean of the values; NaN when there are none. */
export function mean(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return values.length === 0 ? Number.NaN : total / values.length;
}

/**
 * Standard normal distribution function, Φ(x) = ½ erfc(−x/√2), erfc by the Chebyshev fit of Numerical Recipes
 * (3rd ed., §6.2.2): its fractional error stays below 1.2e-7 far into the tails.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + z / 2);
  const coefficients = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ];
  let series = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) series = series * t + (coefficients[i] ?? 0);
  const tail = (t * Math.exp(-z * z + series)) / 2;
  return x >= 0 ? 1 - tail : tail;
}

/** The z that leaves 2.5 % in each tail of the normal distribution. */
export const Z_95 = 1.959963984540054;
