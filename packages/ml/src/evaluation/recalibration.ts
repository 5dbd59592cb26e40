import { MlError } from '../core/errors.ts';
import { logit, sigmoid } from '../core/numeric.ts';
import { fitLogistic } from '../linear/logistic.ts';
import { checkBinary, sortOrder } from './discrimination.ts';

/** A map from a model's probability to a better calibrated one; it never changes the order of two rows. */
export type Recalibration =
  | { readonly kind: 'none' }
  /** sigmoid(intercept + slope · logit(p)). */
  | { readonly kind: 'platt'; readonly intercept: number; readonly slope: number }
  /** Straight lines between the knots, flat outside. */
  | { readonly kind: 'isotonic'; readonly x: readonly number[]; readonly y: readonly number[] };

/**
 * Platt's (1999) map on the logit, with his smoothed targets, so that a separable sample does not push the slope to
 * infinity. Fit it on rows that the model was not trained on.
 */
export function fitPlatt(labels: Float64Array, probabilities: Float64Array): Recalibration {
  checkBinary(labels, probabilities);
  let positives = 0;
  for (const label of labels) positives += label;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  // A soft target t is a row counted t times as an event and 1 − t times as none.
  const n = labels.length;
  const values = new Float64Array(2 * n);
  const outcomes = new Float64Array(2 * n);
  const weights = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    const target = labels[i] === 1 ? high : low;
    values[i] = logit(probabilities[i] ?? 0.5);
    values[n + i] = values[i] ?? 0;
    outcomes[i] = 1;
    weights[i] = target;
    weights[n + i] = 1 - target;
  }
  const fit = fitLogistic({ rows: 2 * n, columns: 1, values }, outcomes, { weights, l2: 1e-9 });
  const slope = fit.coefficients[0] ?? 1;
  if (!(slope > 0)) {
    throw new MlError(
      'ml.invalid-parameter',
      'The predictions rank the rows the wrong way; recalibration refuses.',
    );
  }
  return { kind: 'platt', intercept: fit.intercept, slope };
}

/** Pool-adjacent-violators (Ayer et al., 1955): the non-decreasing step function nearest to the outcomes. */
export function fitIsotonic(labels: Float64Array, probabilities: Float64Array): Recalibration {
  checkBinary(labels, probabilities);
  type Block = { sum: number; weight: number; from: number; to: number };
  const blocks: Block[] = [];
  for (const index of sortOrder(probabilities)) {
    const p = probabilities[index] ?? 0;
    const last = blocks.at(-1);
    if (last && last.to === p) {
      last.sum += labels[index] ?? 0;
      last.weight++;
    } else blocks.push({ sum: labels[index] ?? 0, weight: 1, from: p, to: p });
  }
  const pooled: Block[] = [];
  for (const block of blocks) {
    let current = block;
    for (
      let last = pooled.at(-1);
      last && last.sum / last.weight >= current.sum / current.weight;
      last = pooled.at(-1)
    ) {
      current = {
        sum: last.sum + current.sum,
        weight: last.weight + current.weight,
        from: last.from,
        to: current.to,
      };
      pooled.pop();
    }
    pooled.push(current);
  }
  const x: number[] = [];
  const y: number[] = [];
  for (const block of pooled) {
    const value = block.sum / block.weight;
    x.push(block.from);
    y.push(value);
    if (block.to > block.from) {
      x.push(block.to);
      y.push(value);
    }
  }
  return { kind: 'isotonic', x, y };
}

/** Applies the map to one probability. */
export function recalibrate(map: Recalibration, probability: number): number {
  if (map.kind === 'none') return probability;
  if (map.kind === 'platt') return sigmoid(map.intercept + map.slope * logit(probability));
  const { x, y } = map;
  let low = 0;
  let high = x.length - 1;
  if (probability <= (x[0] ?? 0)) return y[0] ?? probability;
  if (probability >= (x[high] ?? 1)) return y[high] ?? probability;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((x[middle] ?? 0) <= probability) low = middle;
    else high = middle;
  }
  const x0 = x[low] ?? 0;
  const x1 = x[high] ?? 1;
  const y0 = y[low] ?? 0;
  return y0 + (((y[high] ?? 0) - y0) * (probability - x0)) / (x1 - x0);
}
