import type { ModelFeature, ModelSubgroup } from '@medi-os/contract';
import { describe, expect, test } from 'vitest';
import { headlineFigure, shownFigures } from './figures.ts';
import { plotPoints } from './plot-points.ts';
import { readInputs } from './read-inputs.ts';

const feature = (name: string, more: Partial<ModelFeature> = {}): ModelFeature => ({
  name,
  label: name,
  source: 'invented',
  required: false,
  kind: 'numeric',
  unit: '1',
  min: 0,
  max: 100,
  ...more,
});

describe('what was typed', () => {
  const features = [
    feature('age', { required: true }),
    feature('sex', { kind: 'categorical' }),
    feature('word', { kind: 'text' }),
  ];
  test('becomes numbers and texts; empty fields are left out', () => {
    expect(readInputs(features, { age: ' 41,5 ', sex: '', word: 'chest pain' })).toEqual({
      inputs: { age: 41.5, word: 'chest pain' },
      problems: {},
    });
  });
  test.each([
    ['', 'required'],
    ['old', 'number'],
    ['101', 'range'],
    ['-1', 'range'],
  ])('%j as an age: %s', (age, problem) => {
    const read = readInputs(features, { age });
    expect(read.problems).toEqual({ age: problem });
    expect(read.inputs).toEqual({});
  });
});

test('figures stand in the order in which people look for them, unknown ones behind', () => {
  const names = shownFigures({ zebra: 1, rows: 10, AUROC: 0.9, alert: 2 }).map(([name]) => name);
  expect(names).toEqual(['AUROC', 'rows', 'alert', 'zebra']);
});

test('a list shows the first figure with its interval', () => {
  const figures = { rows: 9, 'AUROC, high': 0.95, AUROC: 0.9, 'AUROC, low': 0.85 };
  expect(headlineFigure(figures)).toEqual({ name: 'AUROC', value: 0.9, interval: [0.85, 0.95] });
  expect(headlineFigure({ coverage: 0.8 })).toEqual({ name: 'coverage', value: 0.8, interval: null });
  expect(headlineFigure({ rows: 9 })).toBeNull();
});

test('the plot ends at the next tenth, and a larger group is a larger point', () => {
  const group = (level: string, rows: number, observed: number): ModelSubgroup => ({
    column: 'sex',
    level,
    rows,
    auroc: null,
    observed,
    predicted: 0.2,
  });
  const { points, largest } = plotPoints([group('a', 100, 0.31), group('b', 25, 0.1)]);
  expect(largest).toBe(0.4);
  expect(points.map(({ radius }) => radius)).toEqual([11, 7]);
  expect(plotPoints([]).largest).toBe(0.1);
});
