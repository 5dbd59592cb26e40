import { sortedQuantile } from '../core/numeric.ts';
import { createRandom } from '../core/random.ts';
import type { Interval } from './discrimination.ts';

/**
 * 95 % percentile bootstrap of any statistic of rows. With `groups` whole groups are drawn (patients, not visits), for
 * rows of one group are not independent. Draws on which the statistic cannot be computed are left out.
 */
export function bootstrapInterval(
  rows: number,
  statistic: (rows: Int32Array) => number,
  options: {
    readonly draws?: number;
    readonly seed?: number;
    readonly groups?: ArrayLike<string | number>;
  } = {},
): Interval {
  const all = Int32Array.from({ length: rows }, (_, i) => i);
  const members = new Map<string | number, number[]>();
  for (let i = 0; i < rows; i++) {
    const key = options.groups?.[i] ?? i;
    const list = members.get(key);
    if (list) list.push(i);
    else members.set(key, [i]);
  }
  const groups = [...members.values()];
  const random = createRandom(options.seed ?? 0);
  const values: number[] = [];
  for (let draw = 0; draw < (options.draws ?? 1000); draw++) {
    const drawn: number[] = [];
    for (let g = 0; g < groups.length; g++)
      for (const i of groups[random.integer(groups.length)] ?? []) drawn.push(i);
    try {
      values.push(statistic(Int32Array.from(drawn)));
    } catch {
      // A draw may hold one class only; it says nothing about the statistic.
    }
  }
  values.sort((a, b) => a - b);
  return {
    estimate: statistic(all),
    low: sortedQuantile(values, 0.025),
    high: sortedQuantile(values, 0.975),
  };
}
