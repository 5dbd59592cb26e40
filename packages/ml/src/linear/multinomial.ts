import { MlError } from '../core/errors.ts';
import { type Matrix, readRow } from '../core/matrix.ts';
import { softmaxInPlace } from '../core/numeric.ts';
import { checkLabels } from '../trees/objectives.ts';
import { minimise } from './lbfgs.ts';

/** A softmax regression: `coefficients[k * columns + c]`, one intercept a class. */
export type MultinomialFit = {
  readonly classes: number;
  readonly intercepts: Float64Array;
  readonly coefficients: Float64Array;
};

/** Margins of one row, a class each, written into `into`. */
export function multinomialMargins(fit: MultinomialFit, row: Float64Array, into: Float64Array): Float64Array {
  for (let k = 0; k < fit.classes; k++) {
    let total = fit.intercepts[k] ?? 0;
    for (let c = 0; c < row.length; c++) total += (fit.coefficients[k * row.length + c] ?? 0) * (row[c] ?? 0);
    into[k] = total;
  }
  return into;
}

/**
 * Fits a softmax regression with an L2 penalty (λ/2 · Σβ², intercepts free) by L-BFGS. The penalty makes the solution
 * unique, so it must be positive. Errors: `ml.one-class`, `ml.invalid-label`, `ml.invalid-parameter`, `ml.not-converged`.
 */
export function fitMultinomial(
  matrix: Matrix,
  labels: Float64Array,
  classes: number,
  l2: number,
): MultinomialFit {
  checkLabels(labels, { kind: 'multiclass', classes });
  if (!(l2 > 0)) throw new MlError('ml.invalid-parameter', 'A softmax regression needs a positive l2.');
  const { columns, rows } = matrix;
  const weightsEnd = classes * columns;
  const row = new Float64Array(columns);
  const margins = new Float64Array(classes);
  const unpack = (x: Float64Array): MultinomialFit => ({
    classes,
    intercepts: x.subarray(weightsEnd),
    coefficients: x.subarray(0, weightsEnd),
  });
  const objective = (x: Float64Array, gradient: Float64Array) => {
    gradient.fill(0);
    let loss = 0;
    for (let r = 0; r < rows; r++) {
      softmaxInPlace(multinomialMargins(unpack(x), readRow(matrix, r, row), margins));
      const label = labels[r] ?? 0;
      loss -= Math.log(Math.max(margins[label] ?? 0, 1e-300));
      for (let k = 0; k < classes; k++) {
        const error = (margins[k] ?? 0) - (k === label ? 1 : 0);
        gradient[weightsEnd + k] = (gradient[weightsEnd + k] ?? 0) + error;
        for (let c = 0; c < columns; c++) {
          gradient[k * columns + c] = (gradient[k * columns + c] ?? 0) + error * (row[c] ?? 0);
        }
      }
    }
    for (let i = 0; i < weightsEnd; i++) {
      loss += (l2 / 2) * (x[i] ?? 0) ** 2;
      gradient[i] = (gradient[i] ?? 0) + l2 * (x[i] ?? 0);
    }
    return loss;
  };
  return unpack(minimise(objective, new Float64Array(weightsEnd + classes)));
}
