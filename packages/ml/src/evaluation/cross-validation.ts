import { MlError } from '../core/errors.ts';
import { createRandom } from '../core/random.ts';

/** Row indices of one fold. */
export type Fold = { readonly train: Int32Array; readonly test: Int32Array };

function foldsFrom(assignment: Int32Array, folds: number): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const train: number[] = [];
    const test: number[] = [];
    for (const [i, its] of assignment.entries()) (its === fold ? test : train).push(i);
    return { train: Int32Array.from(train), test: Int32Array.from(test) };
  });
}

/** Folds with the same share of each class, at random by seed. */
export function stratifiedFolds(labels: Float64Array, folds: number, seed = 0): Fold[] {
  const random = createRandom(seed);
  const assignment = new Int32Array(labels.length);
  let next = 0;
  for (const label of [...new Set(labels)].sort((a, b) => a - b)) {
    const rows: number[] = [];
    for (const [i, its] of labels.entries()) if (its === label) rows.push(i);
    random.shuffle(rows);
    for (const row of rows) assignment[row] = next++ % folds;
  }
  return foldsFrom(assignment, folds);
}

/** Folds that keep all rows of a group (a patient, a site) on one side. Throws when there are fewer groups than folds. */
export function groupFolds(groups: ArrayLike<string | number>, folds: number, seed = 0): Fold[] {
  const sizes = new Map<string | number, number>();
  for (let i = 0; i < groups.length; i++) {
    const key = groups[i] ?? '';
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  if (sizes.size < folds) {
    throw new MlError('ml.invalid-parameter', `${sizes.size} groups cannot make ${folds} folds.`);
  }
  const keys = [...sizes.keys()];
  const order = Int32Array.from(keys, (_, i) => i);
  createRandom(seed).shuffle(order);
  const load = new Float64Array(folds);
  const foldOf = new Map<string | number, number>();
  const shuffled = Array.from(order, (i) => keys[i] ?? '');
  // Largest groups first into the emptiest fold keeps the folds even.
  for (const key of shuffled.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))) {
    const emptiest = load.indexOf(Math.min(...load));
    load[emptiest] = (load[emptiest] ?? 0) + (sizes.get(key) ?? 0);
    foldOf.set(key, emptiest);
  }
  return foldsFrom(
    Int32Array.from({ length: groups.length }, (_, i) => foldOf.get(groups[i] ?? '') ?? 0),
    folds,
  );
}

/** Forward-chaining folds: each tests the next stretch of time and trains on all that came before it. */
export function timeFolds(times: ArrayLike<number>, folds: number): Fold[] {
  const order = Int32Array.from({ length: times.length }, (_, i) => i).sort(
    (a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b,
  );
  const edge = (k: number) => Math.floor((k * order.length) / (folds + 1));
  return Array.from({ length: folds }, (_, k) => ({
    train: order.slice(0, edge(k + 1)),
    test: order.slice(edge(k + 1), edge(k + 2)),
  }));
}

/** Out-of-fold predictions: each row is predicted by a model that never saw it. Rows in no test fold stay NaN. */
export function crossPredict(
  rows: number,
  folds: readonly Fold[],
  fitPredict: (train: Int32Array, test: Int32Array) => Float64Array,
): Float64Array {
  const predictions = new Float64Array(rows).fill(Number.NaN);
  for (const fold of folds) {
    const predicted = fitPredict(fold.train, fold.test);
    for (const [i, row] of fold.test.entries()) predictions[row] = predicted[i] ?? Number.NaN;
  }
  return predictions;
}

/**
 * Nested tuning: inside each outer fold the candidate with the lowest mean inner loss is chosen from the training rows
 * alone, so that the outer predictions are honest about the choice too.
 */
export function nestedCrossPredict<Candidate>(
  rows: number,
  outer: readonly Fold[],
  inner: (train: Int32Array) => readonly Fold[],
  candidates: readonly Candidate[],
  fitPredict: (candidate: Candidate, train: Int32Array, test: Int32Array) => Float64Array,
  loss: (rows: Int32Array, predictions: Float64Array) => number,
): { readonly predictions: Float64Array; readonly chosen: readonly Candidate[] } {
  const chosen: Candidate[] = [];
  const predictions = crossPredict(rows, outer, (train, test) => {
    let best: Candidate | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    const folds = inner(train);
    for (const candidate of candidates) {
      let total = 0;
      for (const fold of folds) {
        const map = (indices: Int32Array) => indices.map((i) => train[i] ?? 0);
        const testRows = map(fold.test);
        total += loss(testRows, fitPredict(candidate, map(fold.train), testRows)) / folds.length;
      }
      if (total < lowest) {
        lowest = total;
        best = candidate;
      }
    }
    if (best === undefined)
      throw new MlError('ml.invalid-parameter', 'There is no candidate to choose from.');
    chosen.push(best);
    return fitPredict(best, train, test);
  });
  return { predictions, chosen };
}
