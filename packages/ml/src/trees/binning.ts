import { MlError } from '../core/errors.ts';
import { column, type Matrix } from '../core/matrix.ts';

/** How one column is cut into at most 255 bins; one more bin, the last, holds the missing values. */
export type FeatureBins =
  | { readonly kind: 'numeric'; readonly upperBounds: Float64Array; readonly bins: number }
  | { readonly kind: 'categorical'; readonly bins: number };

/**
 * Features with few bins that are counted together: the joint code of a row is Σ bin × stride, below 256, so that one
 * pass over the rows serves them all; the histogram of each follows by summing over the others. It is exact.
 */
export type Bundle = {
  readonly features: readonly number[];
  readonly strides: readonly number[];
  readonly sizes: readonly number[];
  readonly codes: number;
};

/** A table cut into bins, one byte a cell, by column; in shared memory, so that worker threads read the same bytes. */
export type BinnedTable = {
  readonly rows: number;
  readonly features: readonly FeatureBins[];
  /** Column `f` is `cells.subarray(f * rows, (f + 1) * rows)`. */
  readonly cells: Uint8Array<SharedArrayBuffer>;
  /** Every feature is in one bundle; most stand alone in theirs. */
  readonly bundles: readonly Bundle[];
  /** Joint codes by bundle, laid out like `cells`; empty for bundles of one. */
  readonly bundleCells: Uint8Array<SharedArrayBuffer>;
};

export const MAX_BINS = 255;
const SAMPLE_ROWS = 200_000;

function sortedSample(values: Float64Array): Float64Array {
  const step = Math.max(1, Math.floor(values.length / SAMPLE_ROWS));
  const sample = new Float64Array(Math.ceil(values.length / step));
  let count = 0;
  for (let i = 0; i < values.length; i += step) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isNaN(value)) sample[count++] = value;
  }
  return sample.subarray(0, count).sort();
}

/** The shortest decimal that parts two neighbours under `x <= cut`: people read it, and a model file stays small. */
export function shortestCut(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  for (let digits = 1; digits <= 17; digits++) {
    const cut = Number(middle.toPrecision(digits));
    if (cut >= low && cut < high) return cut;
  }
  return low;
}

/**
 * Upper bounds of bins that hold about equally many rows; each bin holds `value <= bound`, the last bound is +∞.
 * A value that alone fills a bin gets a bin of its own.
 */
export function numericUpperBounds(values: Float64Array, maxBins: number): Float64Array {
  const sorted = sortedSample(values);
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const value of sorted) {
    if (distinct.length > 0 && distinct[distinct.length - 1] === value) {
      counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
    } else {
      distinct.push(value);
      counts.push(1);
    }
  }
  const bounds: number[] = [];
  let remainingRows = sorted.length;
  let held = 0;
  for (let i = 0; i + 1 < distinct.length; i++) {
    held += counts[i] ?? 0;
    const remainingBins = maxBins - bounds.length;
    const few = distinct.length - i <= remainingBins;
    const nextAlone = (counts[i + 1] ?? 0) >= remainingRows / remainingBins;
    if (
      few ||
      held >= remainingRows / remainingBins ||
      (nextAlone && held * 2 * remainingBins >= remainingRows)
    ) {
      if (bounds.length + 1 >= maxBins) break;
      bounds.push(shortestCut(distinct[i] ?? 0, distinct[i + 1] ?? 0));
      remainingRows -= held;
      held = 0;
    }
  }
  bounds.push(Number.POSITIVE_INFINITY);
  return Float64Array.from(bounds);
}

/** Index of the first bound that is not below the value. */
export function findBin(upperBounds: Float64Array, value: number): number {
  let low = 0;
  let high = upperBounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (upperBounds[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function categoricalBins(values: Float64Array, name: number): FeatureBins {
  let highest = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || value < 0) {
      throw new MlError('ml.wrong-type', `Column ${name} is categorical but holds ${value}.`, {
        column: name,
      });
    }
    if (value > highest) highest = value;
  }
  if (highest + 1 > MAX_BINS) {
    throw new MlError('ml.too-many-categories', `Column ${name} has more than ${MAX_BINS} categories.`, {
      column: name,
    });
  }
  return { kind: 'categorical', bins: highest + 1 };
}

/** The bin of one value; missing values and categories never seen in training fall in the last, the missing bin. */
export function binOf(feature: FeatureBins, value: number): number {
  if (Number.isNaN(value)) return feature.bins;
  if (feature.kind === 'numeric') return findBin(feature.upperBounds, value);
  return value < feature.bins ? value : feature.bins;
}

const MAX_CODES = 256;
/** A feature with more bins than this fills a bundle nearly alone. */
const MAX_BUNDLED_BINS = 16;

/** Bins that occur: the missing bin counts only where a training row has a missing value. */
function usedBins(feature: FeatureBins, cut: Uint8Array): number {
  return cut.includes(feature.bins) ? feature.bins + 1 : feature.bins;
}

function packBundles(sizes: readonly number[]): Bundle[] {
  const alone = (f: number): Bundle => ({ features: [f], strides: [1], sizes: [sizes[f] ?? 1], codes: 0 });
  const bundles: Bundle[] = [];
  let open = { features: [] as number[], strides: [] as number[], sizes: [] as number[], codes: 1 };
  const close = () => {
    const [only] = open.features;
    if (open.features.length > 1) bundles.push(open);
    else if (only !== undefined) bundles.push(alone(only));
    open = { features: [], strides: [], sizes: [], codes: 1 };
  };
  for (const [f, size] of sizes.entries()) {
    if (size > MAX_BUNDLED_BINS) {
      bundles.push(alone(f));
      continue;
    }
    if (open.codes * size > MAX_CODES) close();
    open.features.push(f);
    open.strides.push(open.codes);
    open.sizes.push(size);
    open.codes *= size;
  }
  close();
  return bundles;
}

function fillBundle(bundle: Bundle, cells: Uint8Array, rows: number, into: Uint8Array): void {
  for (const [i, f] of bundle.features.entries()) {
    const stride = bundle.strides[i] ?? 1;
    const cut = cells.subarray(f * rows, (f + 1) * rows);
    for (let r = 0; r < rows; r++) into[r] = (into[r] ?? 0) + stride * (cut[r] ?? 0);
  }
}

/** Chooses the bins on this table and cuts it. `categorical` lists the columns that hold category codes 0, 1, 2 … */
export function binTable(matrix: Matrix, categorical: ReadonlySet<number>, maxBins = MAX_BINS): BinnedTable {
  const cells = new Uint8Array(new SharedArrayBuffer(Math.max(1, matrix.rows * matrix.columns)));
  const features: FeatureBins[] = [];
  for (let f = 0; f < matrix.columns; f++) {
    const values = column(matrix, f);
    let feature: FeatureBins;
    if (categorical.has(f)) feature = categoricalBins(values, f);
    else {
      const upperBounds = numericUpperBounds(values, maxBins);
      feature = { kind: 'numeric', upperBounds, bins: upperBounds.length };
    }
    features.push(feature);
    const cut = cells.subarray(f * matrix.rows, (f + 1) * matrix.rows);
    for (let r = 0; r < values.length; r++) cut[r] = binOf(feature, values[r] ?? Number.NaN);
  }
  const sizes = features.map((feature, f) =>
    usedBins(feature, cells.subarray(f * matrix.rows, (f + 1) * matrix.rows)),
  );
  const bundles = packBundles(sizes);
  const bundleCells = new Uint8Array(new SharedArrayBuffer(Math.max(1, matrix.rows * bundles.length)));
  for (const [b, bundle] of bundles.entries()) {
    const into = bundleCells.subarray(b * matrix.rows, (b + 1) * matrix.rows);
    if (bundle.codes > 0) fillBundle(bundle, cells, matrix.rows, into);
  }
  return { rows: matrix.rows, features, cells, bundles, bundleCells };
}
