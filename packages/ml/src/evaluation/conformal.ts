import { MlError } from '../core/errors.ts';

/** Split-conformal calibration: the score that a class must not exceed to stay in the prediction set. */
export type Conformal = {
  /** Share of sets that hold the truth, at least, for rows exchangeable with the calibration rows. */
  readonly coverage: number;
  /** One threshold a class (class-conditional), or the same for all. */
  readonly thresholds: readonly number[];
};

/** The ⌈(n + 1)·coverage⌉-th smallest score; +∞ when there are too few rows to promise the coverage. */
function conformalQuantile(scores: number[], coverage: number): number {
  const rank = Math.ceil((scores.length + 1) * coverage);
  return rank > scores.length ? Number.POSITIVE_INFINITY : (scores.sort((a, b) => a - b)[rank - 1] ?? 0);
}

/**
 * Calibrates prediction sets on rows that the model was not trained on (Vovk et al., 2005). The score of a class is
 * 1 − its probability. With `perClass`, coverage holds within each class, rare ones too.
 */
export function fitConformalSets(
  labels: Float64Array,
  probabilities: readonly ArrayLike<number>[],
  coverage: number,
  perClass = true,
): Conformal {
  if (!(coverage > 0 && coverage < 1))
    throw new MlError('ml.invalid-parameter', 'Coverage must lie between 0 and 1.');
  const classes = probabilities[0]?.length ?? 0;
  if (classes < 2) throw new MlError('ml.empty-data', 'There are no rows to calibrate on.');
  const scores: number[][] = Array.from({ length: perClass ? classes : 1 }, () => []);
  for (const [i, row] of probabilities.entries()) {
    const label = labels[i] ?? 0;
    scores[perClass ? label : 0]?.push(1 - (row[label] ?? 0));
  }
  const quantiles = scores.map((of) => conformalQuantile(of, coverage));
  return {
    coverage,
    thresholds: Array.from({ length: classes }, (_, k) => quantiles[perClass ? k : 0] ?? 1),
  };
}

/** The classes that cannot be ruled out. Empty means "unlike anything seen"; more than one means "not enough data". */
export function conformalSet(conformal: Conformal, probabilities: ArrayLike<number>): number[] {
  const set: number[] = [];
  for (let k = 0; k < probabilities.length; k++) {
    if (1 - (probabilities[k] ?? 0) <= (conformal.thresholds[k] ?? Number.POSITIVE_INFINITY)) set.push(k);
  }
  return set;
}

/**
 * Widens (or narrows) a predicted interval by one number so that it covers at least `coverage` of exchangeable rows
 * (conformalised quantile regression; Romano et al., 2019). Returns the number to subtract below and add above.
 */
export function conformalMargin(
  labels: Float64Array,
  low: Float64Array,
  high: Float64Array,
  coverage: number,
): number {
  const scores = Array.from(labels, (label, i) => Math.max((low[i] ?? 0) - label, label - (high[i] ?? 0)));
  return conformalQuantile(scores, coverage);
}
