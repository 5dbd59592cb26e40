import { MlError } from '../core/errors.ts';

/**
 * Lower Cholesky factor of a symmetric positive definite matrix of size n (row-major).
 * Throws `ml.singular` naming the column at which the matrix stops being positive definite.
 */
export function choleskyFactor(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    let pivot = matrix[j * n + j] ?? 0;
    for (let k = 0; k < j; k++) pivot -= (factor[j * n + k] ?? 0) ** 2;
    if (!(pivot > 1e-13 * Math.abs(matrix[j * n + j] ?? 0)) || !(pivot > 0)) {
      throw new MlError('ml.singular', `Column ${j} is a combination of the others.`, { column: j });
    }
    const diagonal = Math.sqrt(pivot);
    factor[j * n + j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      let sum = matrix[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (factor[i * n + k] ?? 0) * (factor[j * n + k] ?? 0);
      factor[i * n + j] = sum / diagonal;
    }
  }
  return factor;
}

/** Solves A x = b given the Cholesky factor of A. */
export function choleskySolve(factor: Float64Array, n: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (factor[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (factor[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (factor[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (factor[i * n + i] ?? 1);
  }
  return x;
}

/** The inverse of A (row-major) given its Cholesky factor. */
export function choleskyInverse(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const unit = new Float64Array(n);
    unit[j] = 1;
    const x = choleskySolve(factor, n, unit);
    for (let i = 0; i < n; i++) inverse[i * n + j] = x[i] ?? 0;
  }
  return inverse;
}
