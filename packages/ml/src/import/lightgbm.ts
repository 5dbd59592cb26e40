import type { Objective, TreeEnsemble } from '../trees/ensemble.ts';
import { outputCount } from '../trees/ensemble.ts';
import { leafDraft, packEnsemble, type TreeDraft } from '../trees/ensemble-builder.ts';
import { type LinkedNode, layOut, unsupported } from './linked-nodes.ts';

type Section = ReadonlyMap<string, string>;

/** Bits of `decision_type`: 1 categorical, 2 missing goes left, then two bits of what counts as missing. */
const CATEGORICAL = 1;
const DEFAULT_LEFT = 2;
/** LightGBM's none, zero, NaN as our kinds of missing. */
const MISSING_KINDS = [1, 2, 0];

function sections(text: string): Section[] {
  const all: Map<string, string>[] = [new Map()];
  for (const line of text.split('\n')) {
    if (line.startsWith('end of trees')) break;
    const at = line.indexOf('=');
    if (at < 0) continue;
    if (line.startsWith('Tree=')) all.push(new Map());
    all.at(-1)?.set(line.slice(0, at), line.slice(at + 1).trim());
  }
  return all;
}

function numbers(section: Section, key: string): number[] {
  const text = section.get(key);
  if (!text) return [];
  return text.split(' ').map((part) => {
    const value = Number(part);
    if (Number.isNaN(value)) throw unsupported(`${key} holds "${part.slice(0, 20)}"`);
    return value;
  });
}

function categoriesOf(words: readonly number[]): number[] {
  return words.flatMap((word, w) => {
    const found: number[] = [];
    for (let bit = 0; bit < 32; bit++) if (Math.floor(word / 2 ** bit) % 2 === 1) found.push(32 * w + bit);
    return found;
  });
}

function readTree(section: Section, output: number): TreeDraft {
  if (section.get('is_linear') === '1') throw unsupported('its leaves are linear models');
  const values = numbers(section, 'leaf_value');
  const covers = numbers(section, 'leaf_count');
  const splits = numbers(section, 'split_feature');
  const decisions = numbers(section, 'decision_type');
  const thresholds = numbers(section, 'threshold');
  const internal = numbers(section, 'internal_count');
  const gains = numbers(section, 'split_gain');
  const lefts = numbers(section, 'left_child');
  const rights = numbers(section, 'right_child');
  const boundaries = numbers(section, 'cat_boundaries');
  const words = numbers(section, 'cat_threshold');
  const nodes = new Map<number, LinkedNode>();
  // A leaf is named by the complement of its number, as in the file.
  for (const [leaf, value] of values.entries()) nodes.set(-leaf - 1, leafDraft(value, covers[leaf] ?? 0));
  for (const [node, feature] of splits.entries()) {
    const decision = decisions[node] ?? 0;
    const categorical = decision % 2 === CATEGORICAL;
    const set = thresholds[node] ?? 0;
    const chosen = words.slice(boundaries[set] ?? 0, boundaries[set + 1] ?? 0);
    nodes.set(node, {
      ...leafDraft(0, internal[node] ?? 0),
      feature,
      threshold: categorical ? 0 : set,
      // A missing category goes right whatever the bits say.
      missingLeft: !categorical && Math.floor(decision / DEFAULT_LEFT) % 2 === 1,
      missingKind: categorical ? 0 : (MISSING_KINDS[Math.floor(decision / 4) % 4] ?? 0),
      categories: categorical ? categoriesOf(chosen) : undefined,
      gain: gains[node] ?? 0,
      left: lefts[node] ?? Number.NaN,
      right: rights[node] ?? Number.NaN,
    });
  }
  return layOut(nodes, splits.length > 0 ? 0 : -1, output);
}

function objectiveOf(text: string, classes: number): Objective {
  const [name = '', ...settings] = text.split(' ');
  if (name === 'binary') {
    if (settings.includes('sigmoid:1')) return { kind: 'binary' };
    throw unsupported('its sigmoid is scaled');
  }
  if (name === 'multiclass') return { kind: 'multiclass', classes };
  if (name === 'regression' || name === 'regression_l1' || name === 'huber') return { kind: 'regression' };
  if (name === 'quantile') {
    const alpha = settings.find((setting) => setting.startsWith('alpha:'))?.slice('alpha:'.length);
    return { kind: 'quantile', probability: Number(alpha ?? 0.5) };
  }
  throw unsupported(`its objective is "${name.slice(0, 30)}"`);
}

/** A model of LightGBM with the names of its columns. */
export type ImportedTrees = { readonly trees: TreeEnsemble; readonly columns: readonly string[] };

/**
 * Reads the text that LightGBM's `save_model` writes (versions 3 and 4). Predictions and TreeSHAP agree with
 * LightGBM's own. Throws `ml.unsupported-import` for linear trees, other objectives, DART-like averaging or a broken file.
 */
export function importLightGbm(text: string): ImportedTrees {
  const [header, ...trees] = sections(text);
  if (!header || !text.startsWith('tree')) throw unsupported('it does not start like a LightGBM model');
  const columns = (header.get('feature_names') ?? '').split(' ').filter((name) => name !== '');
  const classes = Number(header.get('num_tree_per_iteration') ?? '1');
  const objective = objectiveOf(header.get('objective') ?? '', classes);
  const outputs = outputCount(objective);
  if (outputs !== classes || trees.length === 0 || trees.length % classes !== 0)
    throw unsupported('trees are missing');
  if (text.includes('\naverage_output')) throw unsupported('it averages its trees');
  const drafts = trees.map((section, t) => readTree(section, t % classes));
  for (const draft of drafts) {
    if (draft.nodes.some((node) => node.feature >= columns.length))
      throw unsupported('a split names no column');
  }
  return { trees: packEnsemble(drafts, objective, columns.length, new Array(outputs).fill(0)), columns };
}
