import type { Objective } from '../trees/ensemble.ts';
import { outputCount } from '../trees/ensemble.ts';
import { leafDraft, packEnsemble, type TreeDraft } from '../trees/ensemble-builder.ts';
import type { ImportedTrees } from './lightgbm.ts';
import { type LinkedNode, layOut, unsupported } from './linked-nodes.ts';

/** The next 32-bit float below. */
function floatBelow(value: number): number {
  const float = new Float32Array([value]);
  const bits = new Int32Array(float.buffer);
  const old = bits[0] ?? 0;
  if (float[0] === 0) bits[0] = -0x7fffffff;
  else bits[0] = old + (old < 0 ? 1 : -1);
  return float[0] ?? value;
}

/**
 * XGBoost asks `float32(x) < t`; we ask `x <= cut`. The cut is the largest number that rounds to a float below t: the
 * middle between t and the float before it, or just under that middle where the tie rounds up.
 */
export function cutBelow(threshold: number): number {
  const t = Math.fround(threshold);
  const before = floatBelow(t);
  const middle = (before + t) / 2;
  if (Math.fround(middle) < t) return middle;
  const scale = Math.abs(middle) * Number.EPSILON;
  return middle - Math.max(scale, Number.MIN_VALUE);
}

/** Value of "key=value" among the parts that follow the condition; a column's name cannot be mistaken for a key. */
function field(line: string, key: string): string | undefined {
  const close = line.lastIndexOf(']');
  const parts = line.slice((close >= 0 ? close : line.indexOf(':')) + 1).split(',');
  return parts
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}

function needed(line: string, key: string): number {
  const value = Number(field(line, key) ?? Number.NaN);
  if (Number.isNaN(value)) throw unsupported(`a node has no ${key} (dump it with statistics)`);
  return value;
}

function columnOf(name: string, columns: readonly string[]): number {
  const named = columns.indexOf(name);
  if (named >= 0) return named;
  const index = name.startsWith('f') ? Number(name.slice(1)) : Number.NaN;
  if (Number.isInteger(index) && index >= 0 && index < columns.length) return index;
  throw unsupported(`column "${name.slice(0, 40)}" is not among the names given`);
}

/** "0:[age<61.5] yes=1,no=2,missing=1,gain=9.1,cover=120" or "3:leaf=-0.2,cover=40". */
function readLine(line: string, columns: readonly string[]): [number, LinkedNode] {
  const colon = line.indexOf(':');
  const key = Number(line.slice(0, colon));
  if (colon < 0 || !Number.isInteger(key)) throw unsupported(`a line is "${line.slice(0, 40)}"`);
  const leaf = field(line, 'leaf');
  if (leaf !== undefined) return [key, leafDraft(needed(line, 'leaf'), needed(line, 'cover'))];
  const open = line.indexOf('[');
  const close = line.lastIndexOf(']');
  const condition = line.slice(open + 1, close);
  const less = condition.lastIndexOf('<');
  if (open < 0 || close < open || less < 0) throw unsupported(`a condition is "${condition.slice(0, 40)}"`);
  const yes = needed(line, 'yes');
  return [
    key,
    {
      ...leafDraft(0, needed(line, 'cover')),
      feature: columnOf(condition.slice(0, less), columns),
      threshold: cutBelow(Number(condition.slice(less + 1))),
      missingLeft: needed(line, 'missing') === yes,
      gain: Number(field(line, 'gain') ?? 0),
      left: yes,
      right: needed(line, 'no'),
    },
  ];
}

/**
 * Reads the text of XGBoost's `dump_model(with_stats=True)`. The dump says neither objective nor base margin, so both
 * are given here, with the names of all columns. Throws `ml.unsupported-import` on indicator or categorical splits, a
 * dump without statistics, or a broken file.
 */
export function importXgBoost(
  text: string,
  columns: readonly string[],
  objective: Objective,
  baseMargins: readonly number[],
): ImportedTrees {
  const outputs = outputCount(objective);
  if (baseMargins.length !== outputs) throw unsupported(`${outputs} base margins are needed`);
  const trees: Map<number, LinkedNode>[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('booster[')) trees.push(new Map());
    else {
      const [key, node] = readLine(line, columns);
      const tree = trees.at(-1);
      if (!tree) throw unsupported('it does not start with booster[0]');
      tree.set(key, node);
    }
  }
  if (trees.length === 0 || trees.length % outputs !== 0) throw unsupported('trees are missing');
  const drafts: TreeDraft[] = trees.map((nodes, t) => layOut(nodes, 0, t % outputs));
  return { trees: packEnsemble(drafts, objective, columns.length, baseMargins), columns };
}
