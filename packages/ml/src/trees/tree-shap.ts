import { MlError } from '../core/errors.ts';
import { ensembleDepth, goesLeft, outputCount, type TreeEnsemble } from './ensemble.ts';
import { gaussLegendre } from './quadrature.ts';

/**
 * Exact path-dependent TreeSHAP.
 *
 * A leaf with value v, reached through features j whose edges keep the share z_j of the training rows, is a game
 * Π_j (o_j if j is known, else z_j), o_j = 1 when the row takes those edges. The Shapley weight s!(d−1−s)!/d! is the
 * Beta integral ∫ tˢ(1−t)^(d−1−s) dt, so that
 *     φ_j = v (o_j − z_j) ∫₀¹ Π_{k≠j} (z_k(1−t) + o_k t) dt,
 * a polynomial of degree d − 1 that Gauss–Legendre with ⌈d/2⌉ nodes integrates exactly. Factors of features that are
 * not on the path are 1, so sums over all leaves below an edge can be shared: one pass down multiplies, one pass up
 * adds, and where a feature repeats on a path the deeper edge takes back what the upper one gave (the telescoping of
 * Yu et al., Linear TreeShap, 2022). The numbers are those of Lundberg et al. (2020), by another route.
 */

/** What the explanation of each edge needs, worked out once for a model. */
export type TreeExplainer = {
  readonly trees: TreeEnsemble;
  /** Expected margin over the training rows, an output each: what the contributions start from. */
  readonly expected: Float64Array;
  readonly nodes: number;
  /** Share of the rows at the nearest ancestor edge of the same feature, times this edge's own; per child node. */
  readonly share: Float64Array;
  /** Node whose incoming edge is the nearest ancestor edge of the same feature; −1 where there is none. */
  readonly upper: Int32Array;
  /** `child * nodes + q`: z(1−t) + t. */
  readonly whenTaken: Float64Array;
  /** `child * nodes + q`: factor to multiply by on the way down when the row takes the edge. */
  readonly downTaken: Float64Array;
  /** The same when the row took the upper edge but not this one, or took neither. */
  readonly downLost: Float64Array;
  readonly weights: Float64Array;
  /** 1 / (1 − t). */
  readonly lostScale: Float64Array;
  /** Room for one tree's products and the row's path, reused. */
  readonly work: { readonly product: Float64Array; readonly sum: Float64Array; readonly taken: Uint8Array };
};

function fillUpper(trees: TreeEnsemble, upper: Int32Array, share: Float64Array): void {
  for (let tree = 0; tree < trees.root.length; tree++) {
    const visit = (node: number, latest: ReadonlyMap<number, number>) => {
      const feature = trees.feature[node] ?? -1;
      if (feature < 0) return;
      const above = latest.get(feature) ?? -1;
      for (const child of [trees.left[node] ?? 0, trees.right[node] ?? 0]) {
        const own = (trees.cover[child] ?? 0) / (trees.cover[node] ?? 1);
        if (!(own > 0)) {
          throw new MlError('ml.unsupported-import', 'A node without training rows cannot be explained.', {
            node,
          });
        }
        upper[child] = above;
        share[child] = own * (above >= 0 ? (share[above] ?? 1) : 1);
        visit(child, new Map(latest).set(feature, child));
      }
    };
    visit(trees.root[tree] ?? 0, new Map());
  }
}

function expectedMargins(trees: TreeEnsemble): Float64Array {
  const expected = Float64Array.from(trees.base);
  const mean = (node: number): number => {
    if ((trees.feature[node] ?? -1) < 0) return trees.value[node] ?? 0;
    const left = trees.left[node] ?? 0;
    const right = trees.right[node] ?? 0;
    const whole = trees.cover[node] ?? 1;
    return ((trees.cover[left] ?? 0) * mean(left) + (trees.cover[right] ?? 0) * mean(right)) / whole;
  };
  for (let tree = 0; tree < trees.root.length; tree++) {
    const k = trees.output[tree] ?? 0;
    expected[k] = (expected[k] ?? 0) + mean(trees.root[tree] ?? 0);
  }
  return expected;
}

/** Prepares a model for explanation. Throws `ml.unsupported-import` when a node has no cover. */
export function createTreeExplainer(trees: TreeEnsemble): TreeExplainer {
  const count = trees.feature.length;
  const quadrature = gaussLegendre(Math.max(1, Math.ceil(ensembleDepth(trees) / 2)));
  const nodes = quadrature.nodes.length;
  const upper = new Int32Array(count).fill(-1);
  const share = new Float64Array(count).fill(1);
  fillUpper(trees, upper, share);
  const whenTaken = new Float64Array(count * nodes);
  const downTaken = new Float64Array(count * nodes);
  const downLost = new Float64Array(count * nodes);
  for (let child = 0; child < count; child++) {
    const above = upper[child] ?? -1;
    for (let q = 0; q < nodes; q++) {
      const t = quadrature.nodes[q] ?? 0;
      const z = share[child] ?? 1;
      const i = child * nodes + q;
      whenTaken[i] = z * (1 - t) + t;
      downTaken[i] = (whenTaken[i] ?? 1) / (above >= 0 ? (whenTaken[above * nodes + q] ?? 1) : 1);
      downLost[i] = z * (1 - t);
    }
  }
  return {
    trees,
    expected: expectedMargins(trees),
    nodes,
    share,
    upper,
    whenTaken,
    downTaken,
    downLost,
    weights: quadrature.weights,
    lostScale: quadrature.nodes.map((t) => 1 / (1 - t)),
    work: {
      product: new Float64Array(count * nodes),
      sum: new Float64Array(count * nodes),
      taken: new Uint8Array(count),
    },
  };
}

/** Carries the products from a node to one child: what the row knows of the path so far. */
function descend(explainer: TreeExplainer, node: number, child: number, taken: boolean): void {
  const { nodes, upper, work } = explainer;
  const { product } = work;
  const above = upper[child] ?? -1;
  const from = node * nodes;
  const to = child * nodes;
  const aboveTaken = above < 0 || work.taken[above] === 1;
  work.taken[child] = taken && aboveTaken ? 1 : 0;
  if (taken && aboveTaken) {
    for (let q = 0; q < nodes; q++)
      product[to + q] = (product[from + q] ?? 0) * (explainer.downTaken[to + q] ?? 0);
  } else if (above < 0) {
    for (let q = 0; q < nodes; q++)
      product[to + q] = (product[from + q] ?? 0) * (explainer.downLost[to + q] ?? 0);
  } else if (aboveTaken) {
    for (let q = 0; q < nodes; q++) {
      product[to + q] =
        ((product[from + q] ?? 0) * (explainer.downLost[to + q] ?? 0)) /
        (explainer.whenTaken[above * nodes + q] ?? 1);
    }
  } else {
    const ratio = (explainer.share[child] ?? 1) / (explainer.share[above] ?? 1);
    for (let q = 0; q < nodes; q++) product[to + q] = (product[from + q] ?? 0) * ratio;
  }
}

/** What the edge into `child` gives to its feature, less what its upper edge would have given for the same leaves. */
function edgeContribution(explainer: TreeExplainer, child: number): number {
  const { nodes, upper, work, weights, whenTaken, lostScale } = explainer;
  const above = upper[child] ?? -1;
  const taken = work.taken[child] === 1;
  const base = child * nodes;
  let total = 0;
  if (taken) {
    const gain = 1 - (explainer.share[child] ?? 1);
    for (let q = 0; q < nodes; q++) {
      total += (gain * (weights[q] ?? 0) * (work.sum[base + q] ?? 0)) / (whenTaken[base + q] ?? 1);
    }
  } else {
    if (above >= 0 && work.taken[above] === 0) return 0;
    for (let q = 0; q < nodes; q++)
      total -= (weights[q] ?? 0) * (work.sum[base + q] ?? 0) * (lostScale[q] ?? 0);
  }
  if (above >= 0) {
    // Reached only when the row took the upper edge: otherwise both edges give the same and cancel.
    const gain = 1 - (explainer.share[above] ?? 1);
    for (let q = 0; q < nodes; q++) {
      total -= (gain * (weights[q] ?? 0) * (work.sum[base + q] ?? 0)) / (whenTaken[above * nodes + q] ?? 1);
    }
  }
  return total;
}

function explainTree(explainer: TreeExplainer, tree: number, row: Float64Array, into: Float64Array): void {
  const { trees, nodes, work } = explainer;
  const first = trees.root[tree] ?? 0;
  const end = trees.root[tree + 1] ?? trees.feature.length;
  work.product.fill(1, first * nodes, (first + 1) * nodes);
  for (let node = first; node < end; node++) {
    const base = node * nodes;
    if ((trees.feature[node] ?? -1) < 0) {
      const value = trees.value[node] ?? 0;
      for (let q = 0; q < nodes; q++) work.sum[base + q] = value * (work.product[base + q] ?? 0);
      continue;
    }
    work.sum.fill(0, base, base + nodes);
    const left = goesLeft(trees, node, row);
    descend(explainer, node, trees.left[node] ?? 0, left);
    descend(explainer, node, trees.right[node] ?? 0, !left);
  }
  const offset = (trees.output[tree] ?? 0) * trees.columns;
  // Children stand after their parents, so one walk backwards has every sum ready before it is needed.
  for (let node = end - 1; node >= first; node--) {
    const feature = trees.feature[node] ?? -1;
    if (feature < 0) continue;
    for (let side = 0; side < 2; side++) {
      const child = (side === 0 ? trees.left[node] : trees.right[node]) ?? 0;
      into[offset + feature] = (into[offset + feature] ?? 0) + edgeContribution(explainer, child);
      for (let q = 0; q < nodes; q++) {
        work.sum[node * nodes + q] = (work.sum[node * nodes + q] ?? 0) + (work.sum[child * nodes + q] ?? 0);
      }
    }
  }
}

/**
 * Contributions of each column to each margin of one row: `output * columns + column`. They and `expected` add up to
 * the margin within 1e-9. `into` must hold outputs × columns numbers; it is overwritten and returned.
 */
export function explainRow(explainer: TreeExplainer, row: Float64Array, into?: Float64Array): Float64Array {
  const { trees } = explainer;
  const result = into ?? new Float64Array(outputCount(trees.objective) * trees.columns);
  result.fill(0);
  for (let tree = 0; tree < trees.root.length; tree++) explainTree(explainer, tree, row, result);
  return result;
}
