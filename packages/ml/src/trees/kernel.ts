import type { Bundle } from './binning.ts';
import {
  type KernelMemory,
  LEAF,
  LEAF_FIELDS,
  PARAMETER,
  SET_WORDS,
  SPLIT,
  SPLIT_FIELDS,
} from './kernel-memory.ts';

/**
 * The inner loops of training: histograms and the best split of a leaf. Each thread owns every `threads`-th bundle of features, so
 * that a sum is always taken by one thread in row order: the tree is the same to the last bit however many threads work.
 */
export type Job = {
  readonly begin: number;
  readonly count: number;
  /** The leaf whose histogram is built from rows. */
  readonly small: number;
  /** Its sibling, which holds the parent's histogram and gets it by subtraction; −1 at the root. */
  readonly large: number;
};

/** What a search knows about the leaf it may split. */
type Leaf = {
  readonly gradient: number;
  readonly hessian: number;
  readonly count: number;
  readonly lower: number;
  readonly upper: number;
  readonly bounded: boolean;
};

/** Adds the gradients of a job's rows to the bins that `cells` names: three numbers a bin. */
function countRows(memory: KernelMemory, job: Job, cells: Uint8Array, histogram: Float64Array): void {
  const { rowOrder, ordered } = memory;
  const end = job.begin + job.count;
  histogram.fill(0);
  for (let i = job.begin, g = 0; i < end; i++, g += 2) {
    const k = 3 * (cells[rowOrder[i] ?? 0] ?? 0);
    histogram[k] = (histogram[k] ?? 0) + (ordered[g] ?? 0);
    histogram[k + 1] = (histogram[k + 1] ?? 0) + (ordered[g + 1] ?? 0);
    histogram[k + 2] = (histogram[k + 2] ?? 0) + 1;
  }
}

function histogramOf(memory: KernelMemory, leaf: number, feature: number): Float64Array {
  const base = 3 * ((memory.binOffset[memory.features] ?? 0) * leaf + (memory.binOffset[feature] ?? 0));
  const size = 3 * ((memory.binOffset[feature + 1] ?? 0) - (memory.binOffset[feature] ?? 0));
  return memory.histograms.subarray(base, base + size);
}

/** Room for one joint histogram; each thread has its own copy of this module. */
const joint = new Float64Array(3 * 256);

function shareOut(bundle: Bundle, member: number, histogram: Float64Array): void {
  const stride = bundle.strides[member] ?? 1;
  const size = bundle.sizes[member] ?? 1;
  histogram.fill(0);
  for (let code = 0; code < bundle.codes; code++) {
    const k = 3 * (Math.floor(code / stride) % size);
    histogram[k] = (histogram[k] ?? 0) + (joint[3 * code] ?? 0);
    histogram[k + 1] = (histogram[k + 1] ?? 0) + (joint[3 * code + 1] ?? 0);
    histogram[k + 2] = (histogram[k + 2] ?? 0) + (joint[3 * code + 2] ?? 0);
  }
}

/** Histograms of a bundle's allowed features: together where that saves more than the sharing out costs. */
function buildHistograms(memory: KernelMemory, job: Job, index: number): void {
  const { rows } = memory;
  const bundle = memory.bundles[index];
  if (!bundle) return;
  let allowed = 0;
  for (const f of bundle.features) allowed += memory.allowed[f] ?? 0;
  const together = bundle.codes > 0 && job.count * (allowed - 1) > 2 * bundle.codes * allowed;
  if (together) {
    const cells = memory.bundleCells.subarray(index * rows, (index + 1) * rows);
    countRows(memory, job, cells, joint.subarray(0, 3 * bundle.codes));
  }
  for (const [member, f] of bundle.features.entries()) {
    if (memory.allowed[f] === 0) continue;
    const histogram = histogramOf(memory, job.small, f);
    if (together) shareOut(bundle, member, histogram);
    else countRows(memory, job, memory.cells.subarray(f * rows, (f + 1) * rows), histogram);
    if (job.large >= 0) subtractHistogram(memory, job, f);
  }
}

function subtractHistogram(memory: KernelMemory, job: Job, feature: number): void {
  const large = histogramOf(memory, job.large, feature);
  const small = histogramOf(memory, job.small, feature);
  for (let i = 0; i < large.length; i++) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
}

/** Gathers the gradients of a job's rows from `gradients` (two a row) into the order in which every feature reads them. */
export function orderGradients(
  memory: KernelMemory,
  gradients: Float64Array,
  begin: number,
  count: number,
): void {
  const { rowOrder, ordered } = memory;
  for (let i = 0; i < count; i++) {
    const row = 2 * (rowOrder[begin + i] ?? 0);
    ordered[2 * i] = gradients[row] ?? 0;
    ordered[2 * i + 1] = gradients[row + 1] ?? 0;
  }
}

/** The best value of a leaf, −G / (H + λ), kept inside the bounds that monotone ancestors set. */
export function leafOutput(
  gradient: number,
  hessian: number,
  l2: number,
  lower: number,
  upper: number,
): number {
  const output = -gradient / (hessian + l2);
  return output < lower ? lower : output > upper ? upper : output;
}

function leafScore(gradient: number, hessian: number, l2: number, leaf: Leaf): number {
  if (!leaf.bounded) return (gradient * gradient) / (hessian + l2);
  const output = leafOutput(gradient, hessian, l2, leaf.lower, leaf.upper);
  return -(2 * gradient * output + (hessian + l2) * output * output);
}

/** Equal gains go to the lower feature, so that the tree does not depend on who searched what first. */
function isBetter(best: Best, gain: number, feature: number): boolean {
  return gain > best.gain || (gain === best.gain && feature < best.feature);
}

/** The best split found so far by one search; the search writes into it instead of allocating a candidate each. */
class Best {
  gain: number;
  feature = -1;
  bin = 0;
  missingLeft = 0;
  leftGradient = 0;
  leftHessian = 0;
  leftCount = 0;
  readonly set = new Int32Array(SET_WORDS);

  constructor(minGain: number) {
    this.gain = minGain;
  }
}

function splitGain(
  leaf: Leaf,
  l2: number,
  monotone: number,
  leftGradient: number,
  leftHessian: number,
): number {
  const rightGradient = leaf.gradient - leftGradient;
  const rightHessian = leaf.hessian - leftHessian;
  if (monotone !== 0) {
    const left = leafOutput(leftGradient, leftHessian, l2, leaf.lower, leaf.upper);
    const right = leafOutput(rightGradient, rightHessian, l2, leaf.lower, leaf.upper);
    if ((right - left) * monotone < 0) return Number.NEGATIVE_INFINITY;
  }
  return leafScore(leftGradient, leftHessian, l2, leaf) + leafScore(rightGradient, rightHessian, l2, leaf);
}

/** Scans the cuts from low to high, once with the missing values right and, if there are any, once left. */
function searchNumeric(memory: KernelMemory, leaf: Leaf, feature: number, base: number, best: Best): void {
  const { histograms, parameters } = memory;
  const l2 = parameters[PARAMETER.l2] ?? 0;
  const minRows = parameters[PARAMETER.minRows] ?? 1;
  const minHessian = parameters[PARAMETER.minHessian] ?? 0;
  const monotone = memory.monotone[feature] ?? 0;
  const parent = leafScore(leaf.gradient, leaf.hessian, l2, leaf);
  const bins = (memory.binOffset[feature + 1] ?? 0) - (memory.binOffset[feature] ?? 0) - 1;
  const missing = base + 3 * bins;
  const missingCount = histograms[missing + 2] ?? 0;
  for (let missingLeft = 0; missingLeft <= (missingCount > 0 ? 1 : 0); missingLeft++) {
    let gradient = missingLeft === 1 ? (histograms[missing] ?? 0) : 0;
    let hessian = missingLeft === 1 ? (histograms[missing + 1] ?? 0) : 0;
    let count = missingLeft === 1 ? missingCount : 0;
    // Only when missing values go right does the cut after the last bin part anything.
    const last = missingCount > 0 && missingLeft === 0 ? bins : bins - 1;
    for (let bin = 0; bin < last; bin++) {
      const k = base + 3 * bin;
      const here = histograms[k + 2] ?? 0;
      if (here === 0 && bin > 0) continue;
      gradient += histograms[k] ?? 0;
      hessian += histograms[k + 1] ?? 0;
      count += here;
      if (count < minRows || hessian < minHessian) continue;
      if (leaf.count - count < minRows || leaf.hessian - hessian < minHessian) break;
      const gain = splitGain(leaf, l2, monotone, gradient, hessian) - parent;
      if (isBetter(best, gain, feature)) {
        best.gain = gain;
        best.feature = feature;
        best.bin = bin;
        // Where a leaf has seen no missing value, a missing one follows the larger child.
        best.missingLeft = missingCount > 0 ? missingLeft : count * 2 > leaf.count ? 1 : 0;
        best.leftGradient = gradient;
        best.leftHessian = hessian;
        best.leftCount = count;
      }
    }
  }
}

function takeCategories(
  best: Best,
  feature: number,
  categories: readonly number[],
  missingBin: number,
): void {
  best.feature = feature;
  best.bin = -1;
  best.missingLeft = 0;
  best.set.fill(0);
  for (const category of categories) {
    if (category === missingBin) best.missingLeft = 1;
    else best.set[category >> 5] = (best.set[category >> 5] ?? 0) | (1 << (category & 31));
  }
}

/**
 * Many-against-many: categories sorted by their own gradient statistic, then cut like numbers from both ends
 * (Fisher, 1958), smoothed and limited in number so that rare categories do not make their own leaf. With up to four
 * categories, one against the rest. The missing bin takes part as a category.
 */
function searchCategorical(
  memory: KernelMemory,
  leaf: Leaf,
  feature: number,
  base: number,
  best: Best,
): void {
  const { histograms, parameters } = memory;
  const smoothing = parameters[PARAMETER.categorySmoothing] ?? 10;
  const bins = (memory.binOffset[feature + 1] ?? 0) - (memory.binOffset[feature] ?? 0);
  const present: number[] = [];
  for (let bin = 0; bin < bins; bin++) if ((histograms[base + 3 * bin + 2] ?? 0) > 0) present.push(bin);
  const oneAgainstRest = present.length <= 4;
  const l2 = (parameters[PARAMETER.l2] ?? 0) + (oneAgainstRest ? 0 : (parameters[PARAMETER.categoryL2] ?? 0));
  const used = oneAgainstRest
    ? present
    : present.filter((bin) => (histograms[base + 3 * bin + 2] ?? 0) >= smoothing);
  const statistic = (bin: number) =>
    (histograms[base + 3 * bin] ?? 0) / ((histograms[base + 3 * bin + 1] ?? 0) + smoothing);
  used.sort((a, b) => statistic(a) - statistic(b) || a - b);
  const limit = oneAgainstRest
    ? 1
    : Math.min(parameters[PARAMETER.maxCategories] ?? 32, (used.length + 1) >> 1);
  const parent = leafScore(leaf.gradient, leaf.hessian, parameters[PARAMETER.l2] ?? 0, leaf);
  for (const direction of oneAgainstRest ? [0] : [1, -1]) {
    let taken: number[] = [];
    let gradient = 0;
    let hessian = 0;
    let count = 0;
    const steps = oneAgainstRest ? used.length : Math.min(limit, used.length);
    for (let i = 0; i < steps; i++) {
      const bin = used[direction >= 0 ? i : used.length - 1 - i] ?? 0;
      if (oneAgainstRest) {
        taken = [];
        gradient = 0;
        hessian = 0;
        count = 0;
      }
      taken.push(bin);
      gradient += histograms[base + 3 * bin] ?? 0;
      hessian += histograms[base + 3 * bin + 1] ?? 0;
      count += histograms[base + 3 * bin + 2] ?? 0;
      if (count < (parameters[PARAMETER.minRows] ?? 1) || hessian < (parameters[PARAMETER.minHessian] ?? 0))
        continue;
      if (leaf.count - count < (parameters[PARAMETER.minRows] ?? 1)) continue;
      if (leaf.hessian - hessian < (parameters[PARAMETER.minHessian] ?? 0)) continue;
      const gain = splitGain(leaf, l2, 0, gradient, hessian) - parent;
      if (isBetter(best, gain, feature)) {
        takeCategories(best, feature, taken, bins - 1);
        best.gain = gain;
        best.leftGradient = gradient;
        best.leftHessian = hessian;
        best.leftCount = count;
      }
    }
  }
}

function readLeaf(memory: KernelMemory, index: number): Leaf {
  const at = (field: number) => memory.leaves[index * LEAF_FIELDS + field] ?? 0;
  const lower = at(LEAF.lower);
  const upper = at(LEAF.upper);
  return {
    gradient: at(LEAF.gradient),
    hessian: at(LEAF.hessian),
    count: at(LEAF.count),
    lower,
    upper,
    bounded: Number.isFinite(lower) || Number.isFinite(upper),
  };
}

function writeBest(memory: KernelMemory, thread: number, leaf: number, best: Best): void {
  const slot = thread * memory.leafLimit + leaf;
  const base = slot * SPLIT_FIELDS;
  memory.splits[base + SPLIT.gain] = best.feature < 0 ? Number.NEGATIVE_INFINITY : best.gain;
  memory.splits[base + SPLIT.feature] = best.feature;
  memory.splits[base + SPLIT.bin] = best.bin;
  memory.splits[base + SPLIT.missingLeft] = best.missingLeft;
  memory.splits[base + SPLIT.leftGradient] = best.leftGradient;
  memory.splits[base + SPLIT.leftHessian] = best.leftHessian;
  memory.splits[base + SPLIT.leftCount] = best.leftCount;
  memory.categorySets.set(best.set, slot * SET_WORDS);
}

function searchLeaf(memory: KernelMemory, thread: number, stride: number, leafIndex: number): void {
  const leaf = readLeaf(memory, leafIndex);
  const best = new Best(memory.parameters[PARAMETER.minGain] ?? 0);
  const depth = memory.leaves[leafIndex * LEAF_FIELDS + LEAF.depth] ?? 0;
  const splittable = leaf.count >= 2 * (memory.parameters[PARAMETER.minRows] ?? 1);
  if (splittable && depth < (memory.parameters[PARAMETER.maxDepth] ?? Number.POSITIVE_INFINITY)) {
    const leafBase = 3 * (memory.binOffset[memory.features] ?? 0) * leafIndex;
    for (let index = thread; index < memory.bundles.length; index += stride) {
      for (const f of memory.bundles[index]?.features ?? []) {
        if (memory.allowed[f] === 0) continue;
        const base = leafBase + 3 * (memory.binOffset[f] ?? 0);
        if (memory.categorical[f] === 1) searchCategorical(memory, leaf, f, base, best);
        else searchNumeric(memory, leaf, f, base, best);
      }
    }
  }
  writeBest(memory, thread, leafIndex, best);
}

/** Does one thread's share of a job: bundles `thread`, `thread + stride`, … of the small leaf and of its sibling. */
export function runJobShare(memory: KernelMemory, job: Job, thread: number, stride: number): void {
  for (let index = thread; index < memory.bundles.length; index += stride)
    buildHistograms(memory, job, index);
  searchLeaf(memory, thread, stride, job.small);
  if (job.large >= 0) searchLeaf(memory, thread, stride, job.large);
}
