import type { Matrix } from '../core/matrix.ts';
import { sigmoid, softmaxInPlace } from '../core/numeric.ts';

/** What the margins of an ensemble mean. */
export type Objective =
  | { readonly kind: 'binary' }
  | { readonly kind: 'multiclass'; readonly classes: number }
  | { readonly kind: 'regression' }
  | { readonly kind: 'quantile'; readonly probability: number };

/** How a node treats a missing value: by its own direction; as zero; or zero and missing alike by its direction. */
export const MISSING = { byDirection: 0, asZero: 1, zeroToo: 2 } as const;

/**
 * Decision trees as flat arrays: node `i` is a leaf when `feature[i] < 0`. A number goes left when `value <= threshold`;
 * a category goes left when its bit is set. One tree after another; `output[t]` is the class that tree `t` adds to.
 */
export type TreeEnsemble = {
  readonly objective: Objective;
  readonly columns: number;
  readonly base: Float64Array;
  readonly root: Int32Array;
  readonly output: Int32Array;
  readonly feature: Int32Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly missingLeft: Uint8Array;
  readonly missingKind: Uint8Array;
  /** First word of the node's category set in `categoryWords`, −1 for a numeric node. */
  readonly categoryStart: Int32Array;
  readonly categoryLength: Int32Array;
  readonly categoryWords: Int32Array;
  readonly value: Float64Array;
  /** Training rows (or their weight) that passed the node. */
  readonly cover: Float64Array;
  readonly gain: Float64Array;
};

/** How many margins a row has: the classes of a multiclass model, else one. */
export function outputCount(objective: Objective): number {
  return objective.kind === 'multiclass' ? objective.classes : 1;
}

/** True when the row goes left at the node. */
export function goesLeft(trees: TreeEnsemble, node: number, row: Float64Array): boolean {
  return valueGoesLeft(trees, node, row[trees.feature[node] ?? 0] ?? Number.NaN);
}

/** True when a row with this value of the node's feature goes left. */
export function valueGoesLeft(trees: TreeEnsemble, node: number, number: number): boolean {
  let value = number;
  const kind = trees.missingKind[node] ?? 0;
  if (kind === MISSING.asZero && Number.isNaN(value)) value = 0;
  if (Number.isNaN(value) || (kind === MISSING.zeroToo && value === 0)) return trees.missingLeft[node] === 1;
  const start = trees.categoryStart[node] ?? -1;
  if (start < 0) return value <= (trees.threshold[node] ?? 0);
  // Bits hold the categories seen to go left; an unseen one is treated as missing only beyond the stored words.
  const word = value >> 5;
  if (value < 0 || word >= (trees.categoryLength[node] ?? 0)) return trees.missingLeft[node] === 1;
  return (((trees.categoryWords[start + word] ?? 0) >> (value & 31)) & 1) === 1;
}

/** Index of the leaf that the row reaches in tree `tree`. */
export function leafOf(trees: TreeEnsemble, tree: number, row: Float64Array): number {
  let node = trees.root[tree] ?? 0;
  while ((trees.feature[node] ?? -1) >= 0) {
    node = (goesLeft(trees, node, row) ? trees.left[node] : trees.right[node]) ?? 0;
  }
  return node;
}

/** Adds what tree `tree` says of the rows of a matrix (all, or those `listed`) to `margins`, without copying a row. */
export function addTreeToMargins(
  trees: TreeEnsemble,
  tree: number,
  matrix: Matrix,
  margins: Float64Array,
  listed?: Int32Array,
): void {
  const { rows, values } = matrix;
  const root = trees.root[tree] ?? 0;
  const count = listed ? listed.length : rows;
  for (let i = 0; i < count; i++) {
    const r = listed ? (listed[i] ?? 0) : i;
    let node = root;
    for (let feature = trees.feature[node] ?? -1; feature >= 0; feature = trees.feature[node] ?? -1) {
      const left = valueGoesLeft(trees, node, values[feature * rows + r] ?? Number.NaN);
      node = (left ? trees.left[node] : trees.right[node]) ?? 0;
    }
    margins[r] = (margins[r] ?? 0) + (trees.value[node] ?? 0);
  }
}

/** Margins (log-odds, softmax inputs or the predicted quantity) of one row, written into `into`. */
export function predictMargins(trees: TreeEnsemble, row: Float64Array, into: Float64Array): Float64Array {
  into.set(trees.base);
  for (let tree = 0; tree < trees.root.length; tree++) {
    const k = trees.output[tree] ?? 0;
    into[k] = (into[k] ?? 0) + (trees.value[leafOf(trees, tree, row)] ?? 0);
  }
  return into;
}

/** Turns margins into what people read, in place: probability, class probabilities, or the quantity itself. */
export function marginsToPredictions(objective: Objective, margins: Float64Array): Float64Array {
  if (objective.kind === 'binary') margins[0] = sigmoid(margins[0] ?? 0);
  else if (objective.kind === 'multiclass') softmaxInPlace(margins);
  return margins;
}

/** Depth of the deepest leaf over all trees, in edges. */
export function ensembleDepth(trees: TreeEnsemble): number {
  const depth = new Int32Array(trees.feature.length);
  let deepest = 0;
  for (let node = 0; node < trees.feature.length; node++) {
    if ((trees.feature[node] ?? -1) < 0) continue;
    const below = (depth[node] ?? 0) + 1;
    depth[trees.left[node] ?? 0] = below;
    depth[trees.right[node] ?? 0] = below;
    deepest = Math.max(deepest, below);
  }
  return deepest;
}

/** Total gain of the splits on each column: which columns the trees use, and how much. */
export function gainByColumn(trees: TreeEnsemble): Float64Array {
  const totals = new Float64Array(trees.columns);
  for (let node = 0; node < trees.feature.length; node++) {
    const f = trees.feature[node] ?? -1;
    if (f >= 0) totals[f] = (totals[f] ?? 0) + (trees.gain[node] ?? 0);
  }
  return totals;
}
