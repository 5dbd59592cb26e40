import { MlError } from '../core/errors.ts';
import { goesLeft, MISSING, outputCount, type TreeEnsemble } from './ensemble.ts';
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

/**
 * How a row meets an edge: it takes it (and every upper edge of the same feature); it leaves the feature's path here;
 * or it had left it already.
 */
const EDGE = { taken: 0, lost: 1, lostBefore: 2 } as const;
const EDGE_STATES = 3;

/** What the explanation of each edge needs, worked out once for a model. An edge is named by the node it leads to. */
export type TreeExplainer = {
  readonly trees: TreeEnsemble;
  /** Expected margin over the training rows, an output each: what the contributions start from. */
  readonly expected: Float64Array;
  readonly parent: Int32Array;
  /** The split nodes, tree after tree, and where those of each tree begin. */
  readonly splits: Int32Array;
  readonly splitStart: Int32Array;
  /** 1 where the split is a plain `value <= threshold`. */
  readonly plainSplit: Uint8Array;
  /** Where in the result the feature of the edge stands: `output * columns + feature`. */
  readonly edgeColumn: Int32Array;
  /** Value of a leaf, 0 for a split. */
  readonly leafValue: Float64Array;
  /** Nearest ancestor edge of the same feature; −1 where there is none. */
  readonly upper: Int32Array;
  /** Quadrature nodes that each tree needs. */
  readonly nodes: Int32Array;
  /** For each quadrature node, `3 * edge + state`: the factor on the way down. */
  readonly factors: readonly Float64Array[];
  /** For each quadrature node, `3 * edge + state`: what a unit of the sum below the edge gives to its feature. */
  readonly gives: readonly Float64Array[];
  /** Room for one tree, reused. */
  readonly work: {
    readonly product: Float64Array;
    readonly sum: Float64Array;
    readonly edge: Int32Array;
    readonly state: Uint8Array;
  };
};

/** Fills both arrays and returns, for each tree, the most different features on one path. */
function fillUpper(trees: TreeEnsemble, upper: Int32Array, share: Float64Array): Int32Array {
  const most = new Int32Array(trees.root.length);
  for (let tree = 0; tree < trees.root.length; tree++) {
    const visit = (node: number, latest: ReadonlyMap<number, number>) => {
      const feature = trees.feature[node] ?? -1;
      most[tree] = Math.max(most[tree] ?? 0, latest.size);
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
  return most;
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

function linkEdges(trees: TreeEnsemble) {
  const parent = new Int32Array(trees.feature.length).fill(-1);
  const edgeColumn = new Int32Array(trees.feature.length);
  const leafValue = trees.value.map((value, node) => ((trees.feature[node] ?? -1) < 0 ? value : 0));
  for (let tree = 0; tree < trees.root.length; tree++) {
    const end = trees.root[tree + 1] ?? trees.feature.length;
    for (let node = trees.root[tree] ?? 0; node < end; node++) {
      if ((trees.feature[node] ?? -1) < 0) continue;
      for (const child of [trees.left[node] ?? 0, trees.right[node] ?? 0]) {
        parent[child] = node;
        edgeColumn[child] = (trees.output[tree] ?? 0) * trees.columns + (trees.feature[node] ?? 0);
      }
    }
  }
  return { parent, edgeColumn, leafValue };
}

function listSplits(trees: TreeEnsemble) {
  const splits: number[] = [];
  const splitStart: number[] = [];
  for (let tree = 0; tree < trees.root.length; tree++) {
    splitStart.push(splits.length);
    const end = trees.root[tree + 1] ?? trees.feature.length;
    for (let node = trees.root[tree] ?? 0; node < end; node++) {
      if ((trees.feature[node] ?? -1) >= 0) splits.push(node);
    }
  }
  splitStart.push(splits.length);
  const isPlain = (node: number) =>
    (trees.categoryStart[node] ?? -1) < 0 && trees.missingKind[node] !== MISSING.zeroToo ? 1 : 0;
  return {
    splits: Int32Array.from(splits),
    splitStart: Int32Array.from(splitStart),
    plainSplit: Uint8Array.from(splits, isPlain),
  };
}

type EdgeTables = { readonly factors: Float64Array; readonly gives: Float64Array };

/** Writes factors and gifts of the edges of one tree at one quadrature node t with weight w, in the three states. */
function fillEdges(
  tables: EdgeTables,
  edges: {
    readonly first: number;
    readonly end: number;
    readonly share: Float64Array;
    readonly upper: Int32Array;
  },
  t: number,
  w: number,
): void {
  const { factors, gives } = tables;
  const { share, upper } = edges;
  for (let edge = edges.first; edge < edges.end; edge++) {
    const z = share[edge] ?? 1;
    const above = upper[edge] ?? -1;
    const aboveShare = above >= 0 ? (share[above] ?? 1) : 1;
    const whenTaken = z * (1 - t) + t;
    const aboveTaken = aboveShare * (1 - t) + t;
    // What the upper edge gave for the leaves below this one, and must not give twice.
    const aboveGives = ((1 - aboveShare) * w) / aboveTaken;
    const i = EDGE_STATES * edge;
    factors[i + EDGE.taken] = whenTaken / aboveTaken;
    factors[i + EDGE.lost] = (z * (1 - t)) / aboveTaken;
    factors[i + EDGE.lostBefore] = z / aboveShare;
    gives[i + EDGE.taken] = ((1 - z) * w) / whenTaken - aboveGives;
    gives[i + EDGE.lost] = -w / (1 - t) - aboveGives;
  }
}

/** Tables of all trees, each with as many quadrature nodes as its own paths need: ⌈d / 2⌉ for d different features. */
function buildTables(trees: TreeEnsemble, upper: Int32Array, share: Float64Array) {
  const most = fillUpper(trees, upper, share);
  const nodes = most.map((features) => Math.max(1, Math.ceil(features / 2)));
  const tables: EdgeTables[] = Array.from({ length: nodes.reduce((a, b) => Math.max(a, b), 1) }, () => ({
    factors: new Float64Array(EDGE_STATES * trees.feature.length),
    gives: new Float64Array(EDGE_STATES * trees.feature.length),
  }));
  for (let tree = 0; tree < trees.root.length; tree++) {
    const edges = {
      first: trees.root[tree] ?? 0,
      end: trees.root[tree + 1] ?? trees.feature.length,
      share,
      upper,
    };
    const quadrature = gaussLegendre(nodes[tree] ?? 1);
    for (let q = 0; q < quadrature.nodes.length; q++) {
      const table = tables[q];
      if (table) fillEdges(table, edges, quadrature.nodes[q] ?? 0, quadrature.weights[q] ?? 0);
    }
  }
  return { nodes, factors: tables.map((its) => its.factors), gives: tables.map((its) => its.gives) };
}

/** Prepares a model for explanation. Throws `ml.unsupported-import` when a node has no cover. */
export function createTreeExplainer(trees: TreeEnsemble): TreeExplainer {
  const count = trees.feature.length;
  const upper = new Int32Array(count).fill(-1);
  const tables = buildTables(trees, upper, new Float64Array(count).fill(1));
  return {
    trees,
    expected: expectedMargins(trees),
    ...linkEdges(trees),
    ...listSplits(trees),
    ...tables,
    upper,
    work: {
      product: new Float64Array(count),
      sum: new Float64Array(count),
      edge: new Int32Array(count),
      state: new Uint8Array(count),
    },
  };
}

/** State of an edge after `2 * (state of its upper edge) + (1 when the row takes it)`. */
const NEXT_STATE = Uint8Array.of(
  EDGE.lost,
  EDGE.taken,
  EDGE.lostBefore,
  EDGE.lostBefore,
  EDGE.lostBefore,
  EDGE.lostBefore,
);

/** Writes `3 * edge + state` for both edges below every split of the tree. */
function meetEdges(explainer: TreeExplainer, tree: number, row: Float64Array): void {
  const { trees, upper, splits, plainSplit, work } = explainer;
  const { edge, state } = work;
  const end = explainer.splitStart[tree + 1] ?? 0;
  for (let s = explainer.splitStart[tree] ?? 0; s < end; s++) {
    const node = splits[s] ?? 0;
    const left = trees.left[node] ?? 0;
    const right = trees.right[node] ?? 0;
    const value = row[trees.feature[node] ?? 0] ?? Number.NaN;
    const plain = plainSplit[s] === 1 && !Number.isNaN(value);
    const toLeft = +(plain ? value <= (trees.threshold[node] ?? 0) : goesLeft(trees, node, row));
    // Both edges have the same upper edge, for it is a matter of the feature alone.
    const above = upper[left] ?? -1;
    const aboveState = above >= 0 ? 2 * (state[above] ?? 0) : 0;
    const leftState = NEXT_STATE[aboveState + toLeft] ?? 0;
    const rightState = NEXT_STATE[aboveState + 1 - toLeft] ?? 0;
    state[left] = leftState;
    state[right] = rightState;
    edge[left] = EDGE_STATES * left + leftState;
    edge[right] = EDGE_STATES * right + rightState;
  }
}

function explainTree(explainer: TreeExplainer, tree: number, row: Float64Array, into: Float64Array): void {
  const { trees, parent, leafValue, edgeColumn, work } = explainer;
  const { product, sum, edge } = work;
  const first = trees.root[tree] ?? 0;
  const end = trees.root[tree + 1] ?? trees.feature.length;
  meetEdges(explainer, tree, row);
  const nodes = explainer.nodes[tree] ?? 0;
  for (let q = 0; q < nodes; q++) {
    const factors = explainer.factors[q] ?? product;
    const gives = explainer.gives[q] ?? product;
    product[first] = 1;
    sum[first] = 0;
    // Parents stand before their children: one walk forwards multiplies, one backwards adds.
    for (let node = first + 1; node < end; node++) {
      const here = (product[parent[node] ?? 0] ?? 0) * (factors[edge[node] ?? 0] ?? 0);
      product[node] = here;
      sum[node] = here * (leafValue[node] ?? 0);
    }
    for (let node = end - 1; node > first; node--) {
      const above = parent[node] ?? 0;
      const below = sum[node] ?? 0;
      sum[above] = (sum[above] ?? 0) + below;
      const column = edgeColumn[node] ?? 0;
      into[column] = (into[column] ?? 0) + below * (gives[edge[node] ?? 0] ?? 0);
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
