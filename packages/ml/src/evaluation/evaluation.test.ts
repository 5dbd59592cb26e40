import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMlError } from '../core/errors.ts';
import { normalCdf, sigmoid } from '../core/numeric.ts';
import { createRandom } from '../core/random.ts';
import { bootstrapInterval } from './bootstrap.ts';
import {
  brierScore,
  calibrationCurve,
  calibrationSlope,
  expectedCalibrationError,
  logLoss,
  observedOverExpected,
  wilsonInterval,
} from './calibration.ts';
import { conformalMargin, conformalSet, fitConformalSets } from './conformal.ts';
import {
  crossPredict,
  groupFolds,
  nestedCrossPredict,
  stratifiedFolds,
  timeFolds,
} from './cross-validation.ts';
import { decisionCurve } from './decision-curve.ts';
import {
  auroc,
  aurocDifference,
  aurocInterval,
  averagePrecision,
  sensitivityAtSpecificity,
} from './discrimination.ts';
import { fitIsotonic, fitPlatt, recalibrate } from './recalibration.ts';
import { evaluateBinary } from './report.ts';

/** Rows whose outcome truly has the given probability, with the probability that a model claims. */
function sample(rows: number, claim: (p: number) => number, seed = 5) {
  const random = createRandom(seed);
  const labels = new Float64Array(rows);
  const probabilities = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const p = sigmoid(1.5 * random.normal() - 1);
    labels[i] = random.uniform() < p ? 1 : 0;
    probabilities[i] = claim(p);
  }
  return { labels, probabilities };
}

/** AUROC by its definition: every pair, ties half. */
function byPairs(labels: Float64Array, scores: Float64Array): number {
  let wins = 0;
  let pairs = 0;
  for (const [i, a] of labels.entries()) {
    for (const [j, b] of labels.entries()) {
      if (a !== 1 || b !== 0) continue;
      pairs++;
      const x = scores[i] ?? 0;
      const y = scores[j] ?? 0;
      wins += x > y ? 1 : x === y ? 0.5 : 0;
    }
  }
  return wins / pairs;
}

const twoClasses = fc
  .array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 8 })), { minLength: 4, maxLength: 40 })
  .filter((rows) => rows.some(([label]) => label === 0) && rows.some(([label]) => label === 1));

describe('discrimination', () => {
  it('AUROC is the share of pairs ranked rightly', () => {
    fc.assert(
      fc.property(twoClasses, (rows) => {
        const labels = Float64Array.from(rows, ([label]) => label);
        const scores = Float64Array.from(rows, ([, score]) => score);
        expect(auroc(labels, scores)).toBeCloseTo(byPairs(labels, scores), 12);
      }),
    );
  });

  it("DeLong's interval agrees with the bootstrap and covers the truth", () => {
    const { labels, probabilities } = sample(1500, (p) => p);
    const interval = aurocInterval(labels, probabilities);
    const drawn = bootstrapInterval(
      labels.length,
      (rows) =>
        auroc(
          rows.reduce((to, r, i) => to.fill(labels[r] ?? 0, i, i + 1), new Float64Array(rows.length)),
          rows.reduce((to, r, i) => to.fill(probabilities[r] ?? 0, i, i + 1), new Float64Array(rows.length)),
        ),
      { draws: 200, seed: 3 },
    );
    expect(interval.low).toBeCloseTo(drawn.low, 1.7);
    expect(interval.high).toBeCloseTo(drawn.high, 1.7);
    expect(interval.low).toBeLessThan(interval.estimate);
  });

  it('the difference of a prediction with itself is zero without width', () => {
    const { labels, probabilities } = sample(300, (p) => p);
    expect(aurocDifference(labels, probabilities, probabilities)).toEqual({ estimate: 0, low: 0, high: 0 });
    const noise = createRandom(1);
    const worse = probabilities.map((p) => p + noise.normal());
    expect(aurocDifference(labels, probabilities, worse).low).toBeGreaterThan(0);
  });

  it('average precision of a worked example', () => {
    // Ranked: + − + −, so (1/1 + 2/3) / 2.
    expect(averagePrecision(Float64Array.of(1, 0, 1, 0), Float64Array.of(0.9, 0.8, 0.7, 0.1))).toBeCloseTo(
      5 / 6,
      12,
    );
  });

  it('sensitivity is taken at no less than the specificity asked for', () => {
    const labels = Float64Array.from({ length: 200 }, (_, i) => (i < 100 ? 0 : 1));
    const scores = Float64Array.from({ length: 200 }, (_, i) => (i < 100 ? i / 100 : 0.5 + (i - 100) / 100));
    const at = sensitivityAtSpecificity(labels, scores, 0.99);
    expect(at.specificity).toBeGreaterThanOrEqual(0.99);
    expect(at.sensitivity).toBeCloseTo(0.51, 12);
  });

  it.each([
    ['ml.one-class', [1, 1], [0.1, 0.2]],
    ['ml.invalid-label', [0, 2], [0.1, 0.2]],
    ['ml.wrong-type', [0, 1], [0.1, Number.NaN]],
    ['ml.malformed-table', [0, 1], [0.1]],
    ['ml.empty-data', [], []],
  ] as const)('refuses by name: %s', (name, labels, scores) => {
    expect(() => auroc(Float64Array.from(labels), Float64Array.from(scores))).toThrowError(
      expect.objectContaining({ name }),
    );
  });
});

describe('calibration', () => {
  const right = sample(20_000, (p) => p);
  const doubled = sample(20_000, (p) => Math.min(0.999, 2 * p));

  it('sees nothing wrong with true probabilities', () => {
    expect(expectedCalibrationError(right.labels, right.probabilities)).toBeLessThan(0.015);
    expect(observedOverExpected(right.labels, right.probabilities)).toBeCloseTo(1, 1);
    const { slope, intercept } = calibrationSlope(right.labels, right.probabilities);
    expect(slope).toBeCloseTo(1, 1);
    expect(intercept).toBeCloseTo(0, 1);
  });

  it('sees probabilities that are twice too high', () => {
    expect(expectedCalibrationError(doubled.labels, doubled.probabilities)).toBeGreaterThan(0.15);
    expect(observedOverExpected(doubled.labels, doubled.probabilities)).toBeLessThan(0.7);
  });

  it('Brier score and log loss of worked examples', () => {
    expect(brierScore(Float64Array.of(1, 0), Float64Array.of(0.8, 0.4))).toBeCloseTo((0.04 + 0.16) / 2, 12);
    expect(logLoss(Float64Array.of(1, 0), Float64Array.of(0.8, 0.4))).toBeCloseTo(
      -(Math.log(0.8) + Math.log(0.6)) / 2,
      12,
    );
  });

  it("Wilson's interval of 5 in 50, as printed by Newcombe's method 3", () => {
    const { low, high } = wilsonInterval(5, 50);
    expect(low).toBeCloseTo(0.0435, 3);
    expect(high).toBeCloseTo(0.2136, 3);
  });

  it('groups of the curve hold every row once', () => {
    const curve = calibrationCurve(right.labels, right.probabilities, 7);
    expect(curve.reduce((n, point) => n + point.rows, 0)).toBe(right.labels.length);
  });

  it.each(['platt', 'isotonic'] as const)('%s mends what is wrong and keeps the order', (kind) => {
    const map =
      kind === 'platt'
        ? fitPlatt(doubled.labels, doubled.probabilities)
        : fitIsotonic(doubled.labels, doubled.probabilities);
    const mended = doubled.probabilities.map((p) => recalibrate(map, p));
    expect(expectedCalibrationError(doubled.labels, mended)).toBeLessThan(0.06);
    expect(observedOverExpected(doubled.labels, mended)).toBeCloseTo(1, 1);
    for (let p = 0.01; p < 0.98; p += 0.01) {
      expect(recalibrate(map, p + 0.01)).toBeGreaterThanOrEqual(recalibrate(map, p));
    }
  });

  it('isotonic of a worked example pools the violators', () => {
    const map = fitIsotonic(Float64Array.of(0, 1, 0, 1), Float64Array.of(0.1, 0.2, 0.3, 0.4));
    expect([0.1, 0.2, 0.25, 0.3, 0.4].map((p) => recalibrate(map, p))).toEqual([0, 0.5, 0.5, 0.5, 1]);
  });

  it('refuses predictions that rank the wrong way', () => {
    const labels = Float64Array.of(1, 1, 1, 0, 0, 0);
    expect(() => fitPlatt(labels, Float64Array.of(0.1, 0.2, 0.15, 0.8, 0.9, 0.7))).toThrowError(
      expect.objectContaining({ name: 'ml.invalid-parameter' }),
    );
  });
});

describe('decision curve', () => {
  it('treating all is worth the prevalence at threshold nought, and a perfect model is worth it everywhere', () => {
    const labels = Float64Array.of(1, 0, 0, 0);
    const perfect = Float64Array.of(1, 0, 0, 0);
    for (const point of decisionCurve(labels, perfect)) {
      expect(point.model).toBeCloseTo(0.25, 12);
      expect(point.treatAll).toBeLessThanOrEqual(point.model);
    }
  });
});

describe('conformal prediction', () => {
  it('covers each class as promised on new rows', () => {
    const calibration = sample(3000, (p) => p, 1);
    const fresh = sample(3000, (p) => p, 2);
    const pairs = (of: Float64Array) => Array.from(of, (p) => [1 - p, p]);
    const conformal = fitConformalSets(calibration.labels, pairs(calibration.probabilities), 0.9);
    const covered = [0, 0];
    const rows = [0, 0];
    for (const [i, probabilities] of pairs(fresh.probabilities).entries()) {
      const label = fresh.labels[i] ?? 0;
      rows[label] = (rows[label] ?? 0) + 1;
      if (conformalSet(conformal, probabilities).includes(label)) covered[label] = (covered[label] ?? 0) + 1;
    }
    for (const k of [0, 1]) expect((covered[k] ?? 0) / (rows[k] ?? 1)).toBeGreaterThan(0.87);
  });

  it('with too few rows rules nothing out', () => {
    const conformal = fitConformalSets(
      Float64Array.of(0, 1),
      [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
      0.9,
    );
    expect(conformalSet(conformal, [0.99, 0.01])).toEqual([0, 1]);
  });

  it('widens an interval until it covers', () => {
    const random = createRandom(4);
    const labels = Float64Array.from({ length: 999 }, () => random.normal());
    const margin = conformalMargin(labels, new Float64Array(999), new Float64Array(999), 0.8);
    expect(normalCdf(margin) - normalCdf(-margin)).toBeCloseTo(0.8, 1);
  });
});

describe('folds', () => {
  it('stratified folds share out each class and hold every row once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer(),
        (rows, folds, seed) => {
          const labels = Float64Array.from({ length: rows }, (_, i) => (i % 3 === 0 ? 1 : 0));
          const made = stratifiedFolds(labels, folds, seed);
          const seen = made.flatMap((fold) => Array.from(fold.test)).sort((a, b) => a - b);
          expect(seen).toEqual(Array.from(labels, (_, i) => i));
          const events = made.map((fold) => fold.test.reduce((n, r) => n + (labels[r] ?? 0), 0));
          expect(Math.max(...events) - Math.min(...events)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('group folds never split a group', () => {
    const groups = Array.from({ length: 100 }, (_, i) => `patient ${i % 17}`);
    for (const fold of groupFolds(groups, 4, 2)) {
      const inside = new Set(Array.from(fold.test, (r) => groups[r]));
      for (const r of fold.train) expect(inside.has(groups[r])).toBe(false);
    }
    expect(() => groupFolds(['a', 'b'], 3)).toThrowError(
      expect.objectContaining({ name: 'ml.invalid-parameter' }),
    );
  });

  it('time folds train on the past alone', () => {
    const times = Array.from({ length: 50 }, (_, i) => (i * 37) % 50);
    for (const { train, test } of timeFolds(times, 4)) {
      const latest = Math.max(...Array.from(train, (r) => times[r] ?? 0));
      for (const r of test) expect(times[r]).toBeGreaterThan(latest);
    }
  });

  it('nested tuning chooses inside the training rows', () => {
    const labels = Float64Array.from({ length: 60 }, (_, i) => i % 2);
    const { predictions, chosen } = nestedCrossPredict(
      60,
      stratifiedFolds(labels, 3),
      (train) =>
        stratifiedFolds(
          Float64Array.from(train, (r) => labels[r] ?? 0),
          2,
        ),
      ['wrong', 'right'],
      (candidate, train, test) => {
        for (const r of test) expect(train.includes(r)).toBe(false);
        return Float64Array.from(test, (r) => (candidate === 'right' ? (labels[r] ?? 0) : 0.5));
      },
      (rows, predicted) => rows.reduce((n, r, i) => n + Math.abs((labels[r] ?? 0) - (predicted[i] ?? 0)), 0),
    );
    expect(chosen).toEqual(['right', 'right', 'right']);
    expect(Array.from(predictions)).toEqual(Array.from(labels));
  });

  it('rows of no test fold stay unpredicted', () => {
    const folds = [{ train: Int32Array.of(0), test: Int32Array.of(1) }];
    expect(Array.from(crossPredict(3, folds, () => Float64Array.of(0.5)))).toEqual([
      Number.NaN,
      0.5,
      Number.NaN,
    ]);
  });
});

describe('report', () => {
  it('names the subgroup that is miscalibrated and gives small groups no AUROC', () => {
    const { labels, probabilities } = sample(4000, (p) => p);
    const levels = Array.from(labels, (_, i) => (i % 40 === 0 ? 'few' : i % 2 ? 'ours' : 'theirs'));
    const shifted = probabilities.map((p, i) => (levels[i] === 'theirs' ? Math.min(1, p + 0.2) : p));
    const report = evaluateBinary(labels, shifted, { group: levels });
    const of = (level: string) => report.subgroups.find((row) => row.level === level);
    expect(of('theirs')?.miscalibrated).toBe(true);
    expect(of('ours')?.miscalibrated).toBe(false);
    expect(report.events).toBe(labels.reduce((a, b) => a + b, 0));
  });

  it('refuses one class', () => {
    let thrown: unknown;
    try {
      evaluateBinary(Float64Array.of(1, 1), Float64Array.of(0.5, 0.6));
    } catch (error) {
      thrown = error;
    }
    expect(isMlError(thrown, 'ml.one-class')).toBe(true);
  });
});
