import { describe, expect, it } from 'vitest';
import { createRandom } from '../core/random.ts';
import { exampleDictionary, exampleRows } from '../model/example-model.ts';
import { detectDrift, kolmogorovSmirnov, populationStability } from './drift.ts';
import { buildReference, numericReference } from './reference.ts';

const reference = exampleRows(2000, 1);
const stored = buildReference(exampleDictionary, reference.rows, undefined, reference.labels);

describe('distances', () => {
  it('PSI of a worked example, and of no change', () => {
    expect(populationStability([0.5, 0.5], [0.5, 0.5])).toBe(0);
    expect(populationStability([0.5, 0.5], [0.8, 0.2])).toBeCloseTo(
      0.3 * Math.log(1.6) - 0.3 * Math.log(0.4),
      12,
    );
  });

  it('Kolmogorov–Smirnov distance of a shift by a known part', () => {
    const values = Array.from({ length: 1001 }, (_, i) => i / 1000);
    const its = numericReference(values);
    if (its.kind !== 'numeric') throw new Error('numbers make a numeric reference');
    expect(kolmogorovSmirnov(its.quantiles, values)).toBeLessThan(0.011);
    expect(
      kolmogorovSmirnov(
        its.quantiles,
        values.map((value) => value + 0.3),
      ),
    ).toBeCloseTo(0.3, 1);
  });
});

describe('drift', () => {
  it.each([30, 100, 400, 3000])('is silent on 100 fresh samples of %i rows from the same source', (rows) => {
    let alarms = 0;
    for (let seed = 100; seed < 200; seed++) {
      const fresh = exampleRows(rows, seed);
      if (detectDrift(exampleDictionary, stored, fresh.rows, { labels: fresh.labels }).alarm) alarms++;
    }
    expect(alarms).toBe(0);
  });

  it('fires on a shifted source and names the feature', () => {
    const shifted = exampleRows(300, 7, 0.7);
    const report = detectDrift(exampleDictionary, stored, shifted.rows, { labels: shifted.labels });
    expect(report.alarm).toBe(true);
    expect(report.features.filter((feature) => feature.drifted).map((feature) => feature.name)).toEqual([
      'lactate',
    ]);
    expect(report.label?.drifted).toBe(true);
  });

  it('does not flip with the sample size: a shift too small to matter stays silent in a large sample', () => {
    const slight = exampleRows(60_000, 7, 0.08);
    const report = detectDrift(exampleDictionary, stored, slight.rows);
    expect(report.features.find((feature) => feature.name === 'lactate')?.pValue).toBeLessThan(0.001);
    expect(report.alarm).toBe(false);
  });

  it('sees a new category and a column that stops being recorded', () => {
    const fresh = exampleRows(400, 3).rows;
    const moved = fresh.map((row) => ({ ...row, ward: 'tent' }));
    const silent = fresh.map((row) => ({ ...row, lactate: null }));
    const drifted = (rows: typeof fresh) =>
      detectDrift(exampleDictionary, stored, rows)
        .features.filter((its) => its.drifted)
        .map((its) => its.name);
    expect(drifted(moved)).toEqual(['ward']);
    expect(drifted(silent)).toEqual(['lactate']);
    const missing = detectDrift(exampleDictionary, stored, silent).features.find(
      (its) => its.name === 'lactate',
    );
    expect(missing?.missingChange).toBeCloseTo(0.9, 1);
  });

  it('sees calibration drift when outcomes become twice as frequent as predicted', () => {
    const random = createRandom(5);
    const { rows } = exampleRows(2000, 4);
    const predictions = Float64Array.from(rows, () => 0.1 + 0.2 * random.uniform());
    const withReference = buildReference(
      exampleDictionary,
      reference.rows,
      predictions.slice(0, 2000),
      undefined,
    );
    const outcome = (factor: number) => predictions.map((p) => (random.uniform() < factor * p ? 1 : 0));
    const report = (labels: Float64Array) =>
      detectDrift(exampleDictionary, withReference, rows, { predictions, labels });
    expect(report(outcome(1)).calibration?.drifted).toBe(false);
    expect(report(outcome(2)).calibration?.drifted).toBe(true);
    expect(report(outcome(2)).calibration?.observedOverExpected).toBeGreaterThan(1.6);
  });
});
