import { normalCdf } from '../core/numeric.ts';
import {
  calibrationSlope,
  expectedCalibrationError,
  observedOverExpected,
} from '../evaluation/calibration.ts';
import { type FeatureDictionary, numericValue, type RawRow } from '../features/dictionary.ts';
import { type DriftReference, driftLevel, type FeatureReference, referenceBin } from './reference.ts';

/** The verdict on one distribution. */
export type DriftVerdict = {
  readonly name: string;
  /** Population stability index, less what a sample of this size shows by chance alone (0 when that is more). */
  readonly psi: number;
  /** Kolmogorov–Smirnov distance, for numbers. */
  readonly ks: number | undefined;
  /** Change in the share of missing values, as a difference of proportions. */
  readonly missingChange: number;
  /** Chance of a distance this large without drift, before the correction for many features. */
  readonly pValue: number;
  readonly drifted: boolean;
};

export type DriftReport = {
  readonly rows: number;
  readonly features: readonly DriftVerdict[];
  readonly predictions: DriftVerdict | undefined;
  readonly label:
    | { readonly reference: number; readonly now: number; readonly pValue: number; readonly drifted: boolean }
    | undefined;
  readonly calibration:
    | {
        readonly ece: number;
        readonly observedOverExpected: number;
        readonly slope: number;
        readonly drifted: boolean;
      }
    | undefined;
  /** The alarm: something drifted that is both larger than chance and large enough to matter. */
  readonly alarm: boolean;
};

export type DriftOptions = {
  /** Chance of a false alarm in a whole report (Holm's correction shares it among the features). */
  readonly falseAlarmRate?: number;
  /** Smallest PSI that matters, whatever its significance: a verdict must not flip because the sample grew. */
  readonly minPsi?: number;
  /** Smallest change of the event share that matters, as a difference of proportions. */
  readonly minLabelChange?: number;
};

const FLOOR = 1e-4;

/** Upper tail of the χ² distribution by the Wilson–Hilferty (1931) cube-root normal approximation. */
function chiSquareTail(value: number, degrees: number): number {
  if (degrees <= 0 || value <= 0) return 1;
  const z = (Math.cbrt(value / degrees) - (1 - 2 / (9 * degrees))) / Math.sqrt(2 / (9 * degrees));
  return normalCdf(-z);
}

/** Population stability index: Σ (now − then) · ln(now / then), empty shares lifted to 1e-4. */
export function populationStability(then: readonly number[], now: readonly number[]): number {
  let total = 0;
  for (let b = 0; b < then.length; b++) {
    const p = Math.max(then[b] ?? 0, FLOOR);
    const q = Math.max(now[b] ?? 0, FLOOR);
    total += (q - p) * Math.log(q / p);
  }
  return total;
}

/** Kolmogorov–Smirnov distance of a sample from the reference quantiles. */
export function kolmogorovSmirnov(quantiles: readonly number[], values: readonly number[]): number {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  if (sorted.length === 0 || quantiles.length === 0) return 0;
  const last = quantiles.length - 1;
  let worst = 0;
  for (let i = 0; i <= last; i++) {
    const at = quantiles[i] ?? 0;
    let upTo = 0;
    let highest = i;
    while (highest < last && quantiles[highest + 1] === at) highest++;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    upTo = low / sorted.length;
    worst = Math.max(worst, Math.abs(upTo - highest / last));
  }
  return worst;
}

/** Pearson's χ² of two samples over the same bins, without the bins that both leave empty. */
function homogeneity(
  then: readonly number[],
  thenRows: number,
  now: readonly number[],
  nowRows: number,
): number {
  let chi = 0;
  let used = 0;
  for (let b = 0; b < then.length; b++) {
    const pooled = ((then[b] ?? 0) * thenRows + (now[b] ?? 0) * nowRows) / (thenRows + nowRows);
    if (pooled * Math.min(thenRows, nowRows) < 0.5) continue;
    used++;
    chi +=
      (thenRows * ((then[b] ?? 0) - pooled) ** 2) / pooled +
      (nowRows * ((now[b] ?? 0) - pooled) ** 2) / pooled;
  }
  return chiSquareTail(chi, used - 1);
}

function sharesOf(
  reference: FeatureReference,
  values: readonly number[],
  levels: readonly string[],
): number[] {
  const rows = Math.max(values.length, levels.length);
  if (reference.kind === 'numeric') {
    const counts = new Array<number>(reference.shares.length).fill(0);
    for (const value of values) {
      const bin = referenceBin(reference.edges, value);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts.map((count) => count / rows);
  }
  // One share more than levels: what the reference never saw.
  const counts = new Array<number>(reference.levels.length + 1).fill(0);
  for (const level of levels) {
    const index = reference.levels.indexOf(level);
    const bin = index >= 0 ? index : reference.levels.length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / rows);
}

function compare(
  name: string,
  reference: FeatureReference,
  referenceRows: number,
  values: readonly number[],
  levels: readonly string[],
): Omit<DriftVerdict, 'drifted'> {
  const rows = Math.max(values.length, levels.length);
  const now = sharesOf(reference, values, levels);
  const then = reference.kind === 'categorical' ? [...reference.shares, 0] : [...reference.shares];
  // By chance alone PSI is about (bins − 1)(1/n + 1/m) (Yurdakul, 2018): only what exceeds it is drift.
  const bins = then.filter((share, b) => share > 0 || (now[b] ?? 0) > 0).length;
  const byChance = (bins - 1) * (1 / Math.max(1, rows) + 1 / Math.max(1, referenceRows));
  const missing = reference.kind === 'numeric' ? then.length - 1 : reference.levels.indexOf('');
  return {
    name,
    psi: Math.max(0, populationStability(then, now) - byChance),
    ks: reference.kind === 'numeric' ? kolmogorovSmirnov(reference.quantiles, values) : undefined,
    missingChange: missing >= 0 ? (now[missing] ?? 0) - (then[missing] ?? 0) : 0,
    pValue: homogeneity(then, referenceRows, now, rows),
  };
}

/** Holm's (1979) step-down correction: which of the p-values stay significant together. */
function holm(pValues: readonly number[], rate: number): boolean[] {
  const order = pValues.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const significant = new Array<boolean>(pValues.length).fill(false);
  for (const [rank, { p, i }] of order.entries()) {
    if (p > rate / (pValues.length - rank)) break;
    significant[i] = true;
  }
  return significant;
}

function labelDrift(reference: DriftReference, labels: Float64Array, options: Required<DriftOptions>) {
  if (reference.eventShare === undefined || labels.length === 0) return undefined;
  const now = labels.reduce((a, b) => a + b, 0) / labels.length;
  const then = reference.eventShare;
  const pooled = (then * reference.rows + now * labels.length) / (reference.rows + labels.length);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / reference.rows + 1 / labels.length));
  const pValue = error > 0 ? 2 * normalCdf(-Math.abs(now - then) / error) : 1;
  const drifted = pValue < options.falseAlarmRate && Math.abs(now - then) >= options.minLabelChange;
  return { reference: then, now, pValue, drifted };
}

function calibrationDrift(
  labels: Float64Array,
  probabilities: Float64Array,
  options: Required<DriftOptions>,
) {
  const events = labels.reduce((a, b) => a + b, 0);
  if (events < 10 || labels.length - events < 10) return undefined;
  let expected = 0;
  let variance = 0;
  for (const p of probabilities) {
    expected += p;
    variance += p * (1 - p);
  }
  const ratio = observedOverExpected(labels, probabilities);
  // Spiegelhalter-like: the count of events against its own Poisson-binomial spread.
  const z = Math.abs(events - expected) / Math.sqrt(Math.max(variance, 1e-9));
  const significant = 2 * normalCdf(-z) < options.falseAlarmRate;
  return {
    ece: expectedCalibrationError(labels, probabilities),
    observedOverExpected: ratio,
    slope: calibrationSlope(labels, probabilities).slope,
    drifted: significant && (ratio > 1.2 || ratio < 1 / 1.2),
  };
}

/**
 * Compares new rows with the reference. A feature drifts only when it passes both gates: significant after correction
 * for the number of features, and larger than `minPsi`; so that small samples stay silent by the first gate and large
 * ones by the second. Labels and probabilities, when known, add label drift and calibration drift.
 */
export function detectDrift(
  dictionary: FeatureDictionary,
  reference: DriftReference,
  rows: readonly RawRow[],
  known: { readonly predictions?: Float64Array; readonly labels?: Float64Array } = {},
  options: DriftOptions = {},
): DriftReport {
  const settings = {
    falseAlarmRate: options.falseAlarmRate ?? 0.001,
    minPsi: options.minPsi ?? 0.1,
    minLabelChange: options.minLabelChange ?? 0.05,
  };
  const compared: Omit<DriftVerdict, 'drifted'>[] = [];
  for (const feature of dictionary.features) {
    const its = reference.features[feature.name];
    if (!its) continue;
    const values = its.kind === 'numeric' ? rows.map((row) => numericValue(row[feature.name])) : [];
    const levels = its.kind === 'categorical' ? rows.map((row) => driftLevel(row, feature.name)) : [];
    compared.push(compare(feature.name, its, reference.rows, values, levels));
  }
  if (known.predictions && reference.predictions) {
    compared.push(compare('', reference.predictions, reference.rows, Array.from(known.predictions), []));
  }
  const significant = holm(
    compared.map((its) => its.pValue),
    settings.falseAlarmRate,
  );
  const verdicts = compared.map((its, i) => ({
    ...its,
    drifted: (significant[i] ?? false) && its.psi >= settings.minPsi,
  }));
  const { labels, predictions } = known;
  const label = labels ? labelDrift(reference, labels, settings) : undefined;
  const calibration = labels && predictions ? calibrationDrift(labels, predictions, settings) : undefined;
  return {
    rows: rows.length,
    features: verdicts.filter((verdict) => verdict.name !== ''),
    predictions: verdicts.find((verdict) => verdict.name === ''),
    label,
    calibration,
    alarm:
      verdicts.some((verdict) => verdict.drifted) ||
      (label?.drifted ?? false) ||
      (calibration?.drifted ?? false),
  };
}
