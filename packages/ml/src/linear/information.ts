import { column, type Matrix } from '../core/matrix.ts';

const BLOCK_ROWS = 512;

function weightedBlock(
  from: Float64Array,
  weights: Float64Array,
  start: number,
  rows: number,
  into: Float64Array,
): void {
  for (let r = 0; r < rows; r++) into[r] = (from[start + r] ?? 0) * (weights[start + r] ?? 0);
}

/**
 * XᵀWX of the design [1, X] as a full symmetric matrix of size columns + 1 (row-major). Works block by block, four
 * columns at a time, so that the numbers stay in the fast cache.
 */
export function informationMatrix(matrix: Matrix, weights: Float64Array): Float64Array {
  const n = matrix.columns + 1;
  const ones = new Float64Array(matrix.rows).fill(1);
  const columns = [ones, ...Array.from({ length: matrix.columns }, (_, c) => column(matrix, c))];
  const total = new Float64Array(n * n);
  const scaled = new Float64Array(BLOCK_ROWS);
  for (let start = 0; start < matrix.rows; start += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, matrix.rows - start);
    for (let a = 0; a < n; a++) {
      weightedBlock(columns[a] ?? ones, weights, start, rows, scaled);
      for (let b = a; b < n; b += 4) {
        const c0 = columns[b] ?? ones;
        const c1 = columns[Math.min(b + 1, n - 1)] ?? ones;
        const c2 = columns[Math.min(b + 2, n - 1)] ?? ones;
        const c3 = columns[Math.min(b + 3, n - 1)] ?? ones;
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        for (let r = 0, i = start; r < rows; r++, i++) {
          const x = scaled[r] ?? 0;
          s0 += x * (c0[i] ?? 0);
          s1 += x * (c1[i] ?? 0);
          s2 += x * (c2[i] ?? 0);
          s3 += x * (c3[i] ?? 0);
        }
        const k = a * n + b;
        total[k] = (total[k] ?? 0) + s0;
        if (b + 1 < n) total[k + 1] = (total[k + 1] ?? 0) + s1;
        if (b + 2 < n) total[k + 2] = (total[k + 2] ?? 0) + s2;
        if (b + 3 < n) total[k + 3] = (total[k + 3] ?? 0) + s3;
      }
    }
  }
  for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) total[a * n + b] = total[b * n + a] ?? 0;
  return total;
}
