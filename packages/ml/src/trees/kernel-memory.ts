import type { BinnedTable, Bundle } from './binning.ts';

/**
 * All that the threads share while a tree grows. Every view lies on a SharedArrayBuffer: a worker gets the buffers once
 * and then only the numbers of a job, so that a split costs two wake-ups and no copying.
 */
export type KernelMemory = {
  readonly rows: number;
  readonly features: number;
  readonly cells: Uint8Array;
  readonly bundles: readonly Bundle[];
  readonly bundleCells: Uint8Array;
  /** First histogram bin of each feature; one entry more than features. */
  readonly binOffset: Int32Array;
  /** 1 where the feature holds category codes. */
  readonly categorical: Uint8Array;
  /** −1, 0 or 1: the sign that the effect of the feature must have. */
  readonly monotone: Int8Array;
  /** 1 where the feature may be used by the tree that grows now. */
  readonly allowed: Uint8Array;
  readonly rowOrder: Int32Array;
  /** Gradient and hessian of the rows of the job, side by side, in row order. */
  readonly ordered: Float64Array;
  /** `leaf * histogramSize + 3 * bin`: gradient, hessian, count. */
  readonly histograms: Float64Array;
  /** `leaf * LEAF_FIELDS`: see LEAF. */
  readonly leaves: Float64Array;
  /** `(thread * leafLimit + leaf) * SPLIT_FIELDS`: see SPLIT. */
  readonly splits: Float64Array;
  /** Categories that go left, 8 words a split. */
  readonly categorySets: Int32Array;
  readonly parameters: Float64Array;
  /** See CONTROL. */
  readonly control: Int32Array;
  readonly leafLimit: number;
  readonly threads: number;
};

export const LEAF = { gradient: 0, hessian: 1, count: 2, lower: 3, upper: 4, depth: 5 } as const;
export const LEAF_FIELDS = 6;
export const SPLIT = {
  gain: 0,
  feature: 1,
  bin: 2,
  missingLeft: 3,
  leftGradient: 4,
  leftHessian: 5,
  leftCount: 6,
} as const;
export const SPLIT_FIELDS = 7;
export const SET_WORDS = 8;
export const PARAMETER = {
  l2: 0,
  minRows: 1,
  minHessian: 2,
  minGain: 3,
  maxDepth: 4,
  categorySmoothing: 5,
  categoryL2: 6,
  maxCategories: 7,
} as const;
/** `ticket` rises with each job; `done` counts the workers that finished it; the rest are the job's numbers. */
export const CONTROL = { ticket: 0, done: 1, stop: 2, begin: 3, count: 4, small: 5, large: 6 } as const;

export type KernelSettings = {
  readonly leafLimit: number;
  readonly threads: number;
  readonly monotone: readonly number[];
};

const sharedFloats = (length: number) => new Float64Array(new SharedArrayBuffer(8 * Math.max(1, length)));
const sharedIntegers = (length: number) => new Int32Array(new SharedArrayBuffer(4 * Math.max(1, length)));

/** Allocates everything once for a training run. Histograms take `leafLimit × bins × 24` bytes. */
export function allocateKernelMemory(table: BinnedTable, settings: KernelSettings): KernelMemory {
  const features = table.features.length;
  const binOffset = sharedIntegers(features + 1);
  const categorical = new Uint8Array(new SharedArrayBuffer(Math.max(1, features)));
  const monotone = new Int8Array(new SharedArrayBuffer(Math.max(1, features)));
  const allowed = new Uint8Array(new SharedArrayBuffer(Math.max(1, features))).fill(1);
  for (const [f, feature] of table.features.entries()) {
    binOffset[f + 1] = (binOffset[f] ?? 0) + feature.bins + 1;
    categorical[f] = feature.kind === 'categorical' ? 1 : 0;
    monotone[f] = settings.monotone[f] ?? 0;
  }
  const bins = binOffset[features] ?? 0;
  const slots = settings.threads * settings.leafLimit;
  return {
    rows: table.rows,
    features,
    cells: table.cells,
    bundles: table.bundles,
    bundleCells: table.bundleCells,
    binOffset,
    categorical,
    monotone,
    allowed,
    rowOrder: sharedIntegers(table.rows),
    ordered: sharedFloats(2 * table.rows),
    histograms: sharedFloats(settings.leafLimit * bins * 3),
    leaves: sharedFloats(settings.leafLimit * LEAF_FIELDS),
    splits: sharedFloats(slots * SPLIT_FIELDS),
    categorySets: sharedIntegers(slots * SET_WORDS),
    parameters: sharedFloats(16),
    control: sharedIntegers(16),
    leafLimit: settings.leafLimit,
    threads: settings.threads,
  };
}
