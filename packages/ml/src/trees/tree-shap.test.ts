import { describe, expect, it } from 'vitest';
import { matrixFromRows, readRow } from '../core/matrix.ts';
import { createRandom } from '../core/random.ts';
import { trainBoostedTrees } from './boost.ts';
import { goesLeft, type Objective, predictMargins, type TreeEnsemble } from './ensemble.ts';
import { gaussLegendre } from './quadrature.ts';
import { createTreeExplainer, explainRow } from './tree-shap.ts';

/** Expected margin when only the columns in `known` are known, by the definition of path-dependent TreeSHAP. */
function expectation(trees: TreeEnsemble, row: Float64Array, known: number, output: number): number {
  const visit = (node: number): number => {
    const feature = trees.feature[node] ?? -1;
    if (feature < 0) return trees.value[node] ?? 0;
    const left = trees.left[node] ?? 0;
    const right = trees.right[node] ?? 0;
    if ((known >> feature) & 1) return visit(goesLeft(trees, node, row) ? left : right);
    const cover = (n: number) => trees.cover[n] ?? 0;
    return (cover(left) * visit(left) + cover(right) * visit(right)) / cover(node);
  };
  let total = 0;
  for (const [tree, root] of trees.root.entries()) if (trees.output[tree] === output) total += visit(root);
  return total;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** Shapley values straight from the definition: every subset of the other columns. */
function bruteForce(trees: TreeEnsemble, row: Float64Array, output: number): number[] {
  const n = trees.columns;
  return Array.from({ length: n }, (_, j) => {
    let total = 0;
    for (let set = 0; set < 1 << n; set++) {
      if ((set >> j) & 1) continue;
      let size = 0;
      for (let k = 0; k < n; k++) size += (set >> k) & 1;
      const weight = (factorial(size) * factorial(n - 1 - size)) / factorial(n);
      total +=
        weight * (expectation(trees, row, set | (1 << j), output) - expectation(trees, row, set, output));
    }
    return total;
  });
}

function trainExample(objective: Objective, trees = 12) {
  const random = createRandom(7);
  const rows = Array.from({ length: 400 }, () => [
    random.normal(),
    random.uniform() < 0.2 ? Number.NaN : random.normal(),
    random.integer(6),
    random.normal() > 0 ? 1 : 0,
    random.normal(),
  ]);
  const matrix = matrixFromRows(rows);
  const labels = Float64Array.from(rows, ([a = 0, b = 0, c = 0, d = 0]) => {
    const signal =
      a * (d + 0.5) + (Number.isNaN(b) ? 1 : b) + (c === 2 || c === 5 ? 1.5 : 0) + random.normal() / 2;
    if (objective.kind === 'regression') return signal;
    if (objective.kind === 'multiclass') return signal > 1.5 ? 2 : signal > 0 ? 1 : 0;
    return signal > 0.5 ? 1 : 0;
  });
  const result = trainBoostedTrees(matrix, labels, {
    objective,
    trees,
    maxLeaves: 16,
    minRowsPerLeaf: 5,
    categoricalColumns: [2],
    categorySmoothing: 1,
  });
  return { matrix, trees: result.trees };
}

const objectives: Objective[] = [
  { kind: 'binary' },
  { kind: 'regression' },
  { kind: 'multiclass', classes: 3 },
];

describe('tree explanations', () => {
  it.each(objectives)('agree with Shapley values computed from the definition: $kind', (objective) => {
    const { matrix, trees } = trainExample(objective);
    const explainer = createTreeExplainer(trees);
    const row = new Float64Array(matrix.columns);
    for (const r of [0, 17, 101, 399]) {
      readRow(matrix, r, row);
      const contributions = explainRow(explainer, row);
      for (let k = 0; k < explainer.expected.length; k++) {
        const exact = bruteForce(trees, row, k);
        for (const [j, value] of exact.entries()) {
          expect(Math.abs((contributions[k * matrix.columns + j] ?? 0) - value)).toBeLessThan(1e-12);
        }
      }
    }
  });

  it.each(objectives)('add up to the margin of every row within 1e-9: $kind', (objective) => {
    const { matrix, trees } = trainExample(objective, 60);
    const explainer = createTreeExplainer(trees);
    const row = new Float64Array(matrix.columns);
    const margins = new Float64Array(trees.base.length);
    let worst = 0;
    for (let r = 0; r < matrix.rows; r++) {
      predictMargins(trees, readRow(matrix, r, row), margins);
      const contributions = explainRow(explainer, row);
      for (const [k, margin] of margins.entries()) {
        let sum = explainer.expected[k] ?? 0;
        for (let j = 0; j < matrix.columns; j++) sum += contributions[k * matrix.columns + j] ?? 0;
        worst = Math.max(worst, Math.abs(sum - margin));
      }
    }
    expect(worst).toBeLessThan(1e-9);
  });

  it('give nothing to a column that no tree uses', () => {
    const { matrix, trees } = trainExample({ kind: 'binary' });
    const unused = { ...trees, columns: trees.columns + 1 };
    const row = new Float64Array(unused.columns);
    readRow({ ...matrix, columns: matrix.columns }, 3, row);
    expect(explainRow(createTreeExplainer(unused), row)[matrix.columns]).toBe(0);
  });
});

describe('Gauss–Legendre quadrature', () => {
  it.each([1, 2, 3, 5, 9, 16])('with %i nodes is exact to degree 2n − 1', (count) => {
    const { nodes, weights } = gaussLegendre(count);
    for (let degree = 0; degree < 2 * count; degree++) {
      let integral = 0;
      for (let q = 0; q < count; q++) integral += (weights[q] ?? 0) * (nodes[q] ?? 0) ** degree;
      expect(integral).toBeCloseTo(1 / (degree + 1), 13);
    }
  });
});
