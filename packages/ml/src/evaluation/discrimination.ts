import { MlError } from '../core/errors.ts';
import { Z_95 } from '../core/numeric.ts';

/** An estimate with its 95 % interval. */
export type Interval = { readonly estimate: number; readonly low: number; readonly high: number };

/** Throws the named error unless labels are 0 or 1, both occur, and every prediction is a number. */
export function checkBinary(labels: Float64Array, predictions: Float64Array): void {
  if (labels.length === 0) throw new MlError('ml.empty-data', 'There are no rows to evaluate.');
  if (labels.length !== predictions.length) {
    throw new MlError('ml.malformed-table', `${predictions.length} predictions for ${labels.length} labels.`);
  }
  let positives = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (label !== 0 && label !== 1) {
      throw new MlError('ml.invalid-label', `The label of row ${i} is not 0 or 1.`, { row: i });
    }
    if (Number.isNaN(predictions[i])) {
      throw new MlError('ml.wrong-type', `The prediction of row ${i} is not a number.`, { row: i });
    }
    positives += label;
  }
  if (positives === 0 || positives === labels.length) {
    throw new MlError('ml.one-class', 'All rows have the same label; discrimination has no meaning.');
  }
}

/** Row indices sorted by value, lowest first. */
export function sortOrder(values: Float64Array): Int32Array {
  return Int32Array.from({ length: values.length }, (_, i) => i).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  );
}

/** Ranks from 1, ties sharing their mean rank. */
export function midranks(values: Float64Array): Float64Array {
  const order = sortOrder(values);
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && values[order[j] ?? 0] === values[order[i] ?? 0]) j++;
    for (let k = i; k < j; k++) ranks[order[k] ?? 0] = (i + j + 1) / 2;
    i = j;
  }
  return ranks;
}

function parts(labels: Float64Array, predictions: Float64Array) {
  const positive: number[] = [];
  const negative: number[] = [];
  for (let i = 0; i < labels.length; i++) (labels[i] === 1 ? positive : negative).push(predictions[i] ?? 0);
  return { positive: Float64Array.from(positive), negative: Float64Array.from(negative) };
}

/** Area under the receiver operating characteristic: the share of pairs ranked rightly, ties counting half. */
export function auroc(labels: Float64Array, predictions: Float64Array): number {
  checkBinary(labels, predictions);
  const ranks = midranks(predictions);
  let rankSum = 0;
  let m = 0;
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 1) continue;
    rankSum += ranks[i] ?? 0;
    m++;
  }
  return (rankSum - (m * (m + 1)) / 2) / (m * (labels.length - m));
}

/** DeLong's structural components: how often each positive beats the negatives, and each negative loses. */
function placements(labels: Float64Array, predictions: Float64Array) {
  const { positive, negative } = parts(labels, predictions);
  const joined = new Float64Array(positive.length + negative.length);
  joined.set(positive);
  joined.set(negative, positive.length);
  const all = midranks(joined);
  const own = midranks(positive);
  const other = midranks(negative);
  const m = positive.length;
  return {
    ofPositives: Float64Array.from(positive, (_, i) => ((all[i] ?? 0) - (own[i] ?? 0)) / negative.length),
    ofNegatives: Float64Array.from(negative, (_, j) => 1 - ((all[m + j] ?? 0) - (other[j] ?? 0)) / m),
  };
}

function covariance(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  if (n < 2) return 0;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < n; i++) {
    meanA += (a[i] ?? 0) / n;
    meanB += (b[i] ?? 0) / n;
  }
  let total = 0;
  for (let i = 0; i < n; i++) total += ((a[i] ?? 0) - meanA) * ((b[i] ?? 0) - meanB);
  return total / (n - 1);
}

/**
 * AUROC with the interval of DeLong et al. (1988), by the fast ranks of Sun and Xu (2014), on the logit scale so that
 * it stays inside 0 and 1.
 */
export function aurocInterval(labels: Float64Array, predictions: Float64Array): Interval {
  const estimate = auroc(labels, predictions);
  const { ofPositives, ofNegatives } = placements(labels, predictions);
  const variance =
    covariance(ofPositives, ofPositives) / ofPositives.length +
    covariance(ofNegatives, ofNegatives) / ofNegatives.length;
  if (estimate >= 1 || estimate <= 0 || variance === 0) return { estimate, low: estimate, high: estimate };
  const centre = Math.log(estimate / (1 - estimate));
  const width = (Z_95 * Math.sqrt(variance)) / (estimate * (1 - estimate));
  return { estimate, low: 1 / (1 + Math.exp(width - centre)), high: 1 / (1 + Math.exp(-width - centre)) };
}

/** Difference in AUROC of two predictions for the same rows (first minus second), with DeLong's interval. */
export function aurocDifference(labels: Float64Array, first: Float64Array, second: Float64Array): Interval {
  const estimate = auroc(labels, first) - auroc(labels, second);
  const a = placements(labels, first);
  const b = placements(labels, second);
  const variance = (x: 'ofPositives' | 'ofNegatives') =>
    (covariance(a[x], a[x]) + covariance(b[x], b[x]) - 2 * covariance(a[x], b[x])) / a[x].length;
  const width = Z_95 * Math.sqrt(Math.max(0, variance('ofPositives') + variance('ofNegatives')));
  return { estimate, low: estimate - width, high: estimate + width };
}

/** Average precision: Σ (recall step × precision), ties taken together (no interpolation between points). */
export function averagePrecision(labels: Float64Array, predictions: Float64Array): number {
  checkBinary(labels, predictions);
  const order = sortOrder(predictions).reverse();
  let positives = 0;
  for (const label of labels) positives += label;
  let found = 0;
  let seen = 0;
  let total = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    let gained = 0;
    while (j < order.length && predictions[order[j] ?? 0] === predictions[order[i] ?? 0]) {
      gained += labels[order[j] ?? 0] ?? 0;
      j++;
    }
    seen += j - i;
    found += gained;
    total += (gained / positives) * (found / seen);
    i = j;
  }
  return total;
}

/** Sensitivity at the lowest threshold whose specificity is at least `specificity`; a row is positive above it. */
export function sensitivityAtSpecificity(
  labels: Float64Array,
  predictions: Float64Array,
  specificity: number,
) {
  checkBinary(labels, predictions);
  const { positive, negative } = parts(labels, predictions);
  negative.sort();
  const needed = Math.ceil(specificity * negative.length - 1e-9);
  const threshold = negative[Math.max(0, needed - 1)] ?? Number.POSITIVE_INFINITY;
  const above = (values: Float64Array) => values.reduce((n, value) => n + (value > threshold ? 1 : 0), 0);
  return {
    threshold,
    sensitivity: above(positive) / positive.length,
    specificity: 1 - above(negative) / negative.length,
  };
}
