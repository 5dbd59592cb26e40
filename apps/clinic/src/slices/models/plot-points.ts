import type { ModelSubgroup } from '@medi-os/contract';

export interface PlotPoint {
  readonly key: string;
  readonly predicted: number;
  readonly observed: number;
  /** Pixels; the area grows with the rows of the group. */
  readonly radius: number;
}

const RADIUS_MIN = 3;
const RADIUS_MAX = 11;

/** Points of the groups, and the end of both axes: the next tenth above everything that is shown. */
export function plotPoints(subgroups: readonly ModelSubgroup[]): {
  points: PlotPoint[];
  largest: number;
} {
  const mostRows = Math.max(1, ...subgroups.map(({ rows }) => rows));
  const highest = Math.max(0.1, ...subgroups.flatMap(({ observed, predicted }) => [observed, predicted]));
  const points = subgroups.map(({ column, level, rows, observed, predicted }) => ({
    key: `${column} ${level}`,
    predicted,
    observed,
    radius: RADIUS_MIN + (RADIUS_MAX - RADIUS_MIN) * Math.sqrt(rows / mostRows),
  }));
  return { points, largest: Math.min(1, Math.ceil(highest * 10 - 1e-9) / 10) };
}
