import { describe, expect, it } from 'vitest';
import { isMlError } from '../core/errors.ts';
import { createMatrix, type Matrix, matrixFromRows } from '../core/matrix.ts';
import { createRandom } from '../core/random.ts';
import { explainLinear } from './linear-shap.ts';
import { fitLogistic, logisticMargin } from './logistic.ts';
import { fitMultinomial, multinomialMargins } from './multinomial.ts';

type Reference = {
  readonly name: string;
  readonly rows: readonly (readonly number[])[];
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
};

/**
 * The last column is the outcome. Coefficients are the maximum-likelihood solution to full precision; rounded, they
 * are the figures printed in the cited places.
 */
const references: Reference[] = [
  {
    // Spector and Mazzeo (1980): grade-point average, test score, new teaching method → better grade.
    // Greene, Econometric Analysis, table of logit estimates: −13.021, 2.826, 0.095, 2.379.
    name: 'Spector and Mazzeo',
    rows: [
      [2.66, 20, 0, 0],
      [2.89, 22, 0, 0],
      [3.28, 24, 0, 0],
      [2.92, 12, 0, 0],
      [4, 21, 0, 1],
      [2.86, 17, 0, 0],
      [2.76, 17, 0, 0],
      [2.87, 21, 0, 0],
      [3.03, 25, 0, 0],
      [3.92, 29, 0, 1],
      [2.63, 20, 0, 0],
      [3.32, 23, 0, 0],
      [3.57, 23, 0, 0],
      [3.26, 25, 0, 1],
      [3.53, 26, 0, 0],
      [2.74, 19, 0, 0],
      [2.75, 25, 0, 0],
      [2.83, 19, 0, 0],
      [3.12, 23, 1, 0],
      [3.16, 25, 1, 1],
      [2.06, 22, 1, 0],
      [3.62, 28, 1, 1],
      [2.89, 14, 1, 0],
      [3.51, 26, 1, 0],
      [3.54, 24, 1, 1],
      [2.83, 27, 1, 1],
      [3.39, 17, 1, 1],
      [2.67, 24, 1, 0],
      [3.65, 21, 1, 1],
      [4, 23, 1, 1],
      [3.1, 21, 1, 0],
      [2.39, 19, 1, 1],
    ],
    coefficients: [-13.021346858116, 2.826112594889, 0.095157661318, 2.378687655093],
    standardErrors: [4.931324213603, 1.262941075629, 0.141554205674, 1.064564254497],
  },
  {
    // Dalal, Fowlkes and Hoadley (1989): launch temperature (°F) → any O-ring distress. Printed 15.0429, −0.2322.
    name: 'O-rings',
    rows: [
      [66, 0],
      [70, 1],
      [69, 0],
      [68, 0],
      [67, 0],
      [72, 0],
      [73, 0],
      [70, 0],
      [57, 1],
      [63, 1],
      [70, 1],
      [78, 0],
      [67, 0],
      [53, 1],
      [67, 0],
      [75, 0],
      [70, 0],
      [81, 0],
      [76, 0],
      [79, 0],
      [75, 1],
      [76, 0],
      [58, 1],
    ],
    coefficients: [15.042901647702, -0.232162744219],
    standardErrors: [7.378636384916, 0.108236521649],
  },
];

function split(rows: readonly (readonly number[])[]): { matrix: Matrix; labels: Float64Array } {
  return {
    matrix: matrixFromRows(rows.map((row) => row.slice(0, -1))),
    labels: Float64Array.from(rows, (row) => row.at(-1) ?? 0),
  };
}

describe('logistic regression', () => {
  it.each(references)('gives the published coefficients and standard errors: $name', (reference) => {
    const { matrix, labels } = split(reference.rows);
    const fit = fitLogistic(matrix, labels);
    for (const [j, value] of reference.coefficients.entries()) {
      const fitted = j === 0 ? fit.intercept : fit.coefficients[j - 1];
      expect(Math.abs((fitted ?? 0) - value)).toBeLessThan(1e-6);
      expect(fit.standardErrors?.[j]).toBeCloseTo(reference.standardErrors[j] ?? 0, 5);
    }
  });

  it('with an L1 penalty meets the optimality conditions and drops useless columns', () => {
    const random = createRandom(3);
    const matrix = createMatrix(600, 8);
    for (let i = 0; i < matrix.values.length; i++) matrix.values[i] = random.normal();
    const labels = Float64Array.from({ length: 600 }, (_, r) =>
      2 * (matrix.values[r] ?? 0) - (matrix.values[600 + r] ?? 0) + random.normal() > 0 ? 1 : 0,
    );
    const l1 = 20;
    const fit = fitLogistic(matrix, labels, { l1 });
    const row = new Float64Array(8);
    const gradient = new Float64Array(8);
    for (let r = 0; r < 600; r++) {
      for (let c = 0; c < 8; c++) row[c] = matrix.values[c * 600 + r] ?? 0;
      const p = 1 / (1 + Math.exp(-logisticMargin(fit.intercept, fit.coefficients, row)));
      for (let c = 0; c < 8; c++) gradient[c] = (gradient[c] ?? 0) + ((labels[r] ?? 0) - p) * (row[c] ?? 0);
    }
    for (const [c, beta] of fit.coefficients.entries()) {
      if (beta === 0) expect(Math.abs(gradient[c] ?? 0)).toBeLessThanOrEqual(l1 + 1e-3);
      else expect(gradient[c]).toBeCloseTo(l1 * Math.sign(beta), 2);
    }
    expect(fit.coefficients.filter((beta) => beta === 0).length).toBeGreaterThan(2);
  });

  it.each([
    [
      'ml.one-class',
      [
        [1, 1],
        [2, 1],
      ],
    ],
    [
      'ml.invalid-label',
      [
        [1, 0],
        [2, Number.NaN],
      ],
    ],
    [
      'ml.constant-feature',
      [
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'ml.wrong-type',
      [
        [Number.NaN, 0],
        [1, 1],
      ],
    ],
    [
      'ml.not-converged',
      [
        [1, 0],
        [2, 0],
        [3, 1],
        [4, 1],
      ],
    ],
    [
      'ml.singular',
      [
        [1, 2, 0],
        [2, 4, 1],
        [3, 6, 0],
        [4, 8, 1],
        [5, 10, 1],
      ],
    ],
  ] as const)('refuses by name: %s', (name, rows) => {
    const { matrix, labels } = split(rows);
    let thrown: unknown;
    try {
      fitLogistic(matrix, labels);
    } catch (error) {
      thrown = error;
    }
    expect(isMlError(thrown, name), String(thrown)).toBe(true);
  });
});

describe('softmax regression', () => {
  it('with two classes agrees with the logistic regression of half the penalty', () => {
    const { matrix, labels } = split(references[0]?.rows ?? []);
    const two = fitMultinomial(matrix, labels, 2, 2);
    const one = fitLogistic(matrix, labels, { l2: 1 });
    for (const [c, beta] of one.coefficients.entries()) {
      const difference = (two.coefficients[matrix.columns + c] ?? 0) - (two.coefficients[c] ?? 0);
      expect(difference).toBeCloseTo(beta, 3);
    }
    const margins = multinomialMargins(two, Float64Array.of(3, 20, 1), new Float64Array(2));
    expect(margins.every(Number.isFinite)).toBe(true);
  });
});

describe('explanation of a linear model', () => {
  it('adds up to the margin', () => {
    const beta = Float64Array.of(0.5, -2, 3);
    const means = Float64Array.of(1, 2, 3);
    const row = Float64Array.of(4, -1, 0.25);
    const contributions = explainLinear(beta, means, row, new Float64Array(3));
    const atMeans = logisticMargin(-1, beta, means);
    expect(contributions.reduce((a, b) => a + b, atMeans)).toBeCloseTo(logisticMargin(-1, beta, row), 12);
  });
});
