import { logit } from '../core/numeric.ts';
import { fitLogistic } from '../linear/logistic.ts';
import { checkBinary, sortOrder } from './discrimination.ts';

/** One group of the calibration curve. */
export type CalibrationPoint = {
  readonly rows: number;
  readonly meanPredicted: number;
  readonly observed: number;
  /** Wilson's 95 % interval of the observed share. */
  readonly low: number;
  readonly high: number;
};

/** Mean squared difference of probability and outcome (Brier, 1950). */
export function brierScore(labels: Float64Array, probabilities: Float64Array): number {
  let total = 0;
  for (let i = 0; i < labels.length; i++) total += ((probabilities[i] ?? 0) - (labels[i] ?? 0)) ** 2;
  return total / labels.length;
}

/** Mean negative log-likelihood, probabilities kept inside [1e-15, 1 − 1e-15]. */
export function logLoss(labels: Float64Array, probabilities: Float64Array): number {
  let total = 0;
  for (let i = 0; i < labels.length; i++) {
    const p = Math.min(Math.max(probabilities[i] ?? 0, 1e-15), 1 - 1e-15);
    total -= labels[i] === 1 ? Math.log(p) : Math.log1p(-p);
  }
  return total / labels.length;
}

/** Observed over expected events: 1 is right, above 1 the model predicts too few. */
export function observedOverExpected(labels: Float64Array, probabilities: Float64Array): number {
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < labels.length; i++) {
    observed += labels[i] ?? 0;
    expected += probabilities[i] ?? 0;
  }
  return observed / expected;
}

/** Wilson's (1927) 95 % interval of a proportion. */
export function wilsonInterval(events: number, rows: number): { low: number; high: number } {
  if (rows === 0) return { low: 0, high: 1 };
  const z2 = 3.841458820694124;
  const p = events / rows;
  const centre = (p + z2 / (2 * rows)) / (1 + z2 / rows);
  const half = (Math.sqrt(z2) * Math.sqrt((p * (1 - p)) / rows + z2 / (4 * rows * rows))) / (1 + z2 / rows);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Observed against predicted in `groups` groups of equal size, lowest predictions first. */
export function calibrationCurve(
  labels: Float64Array,
  probabilities: Float64Array,
  groups = 10,
): readonly CalibrationPoint[] {
  checkBinary(labels, probabilities);
  const order = sortOrder(probabilities);
  const points: CalibrationPoint[] = [];
  for (let g = 0; g < groups; g++) {
    const from = Math.floor((g * order.length) / groups);
    const to = Math.floor(((g + 1) * order.length) / groups);
    if (to === from) continue;
    let events = 0;
    let predicted = 0;
    for (let i = from; i < to; i++) {
      events += labels[order[i] ?? 0] ?? 0;
      predicted += probabilities[order[i] ?? 0] ?? 0;
    }
    const rows = to - from;
    points.push({
      rows,
      meanPredicted: predicted / rows,
      observed: events / rows,
      ...wilsonInterval(events, rows),
    });
  }
  return points;
}

/** Expected calibration error: mean |observed − predicted| over groups of equal size, weighted by their rows. */
export function expectedCalibrationError(
  labels: Float64Array,
  probabilities: Float64Array,
  groups = 10,
): number {
  let total = 0;
  for (const point of calibrationCurve(labels, probabilities, groups)) {
    total += (point.rows / labels.length) * Math.abs(point.observed - point.meanPredicted);
  }
  return total;
}

/** Cox's (1958) recalibration: logit(observed) = intercept + slope · logit(predicted); 0 and 1 are right. */
export function calibrationSlope(labels: Float64Array, probabilities: Float64Array) {
  const values = Float64Array.from(probabilities, logit);
  const fit = fitLogistic({ rows: values.length, columns: 1, values }, labels, { l2: 1e-9 });
  return { intercept: fit.intercept, slope: fit.coefficients[0] ?? Number.NaN };
}
