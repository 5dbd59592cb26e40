import { leafDraft, type NodeDraft, packEnsemble, type TreeDraft } from '../trees/ensemble-builder.ts';
import type { ImportedTrees } from './lightgbm.ts';
import { unsupported } from './linked-nodes.ts';

type Line = { readonly depth: number; readonly text: string };

/** Each level of depth is written as "|   ", then "|--- " and the text. */
function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const mark = raw.indexOf('|--- ');
    if (mark < 0) {
      if (raw.trim() !== '') throw unsupported(`a line is "${raw.slice(0, 40)}"`);
      continue;
    }
    lines.push({ depth: mark / 4, text: raw.slice(mark + '|--- '.length).trim() });
  }
  return lines;
}

/** "weights: [136.00, 11.00] class: 0" → share of the last class, and the rows. */
function readLeaf(text: string): NodeDraft {
  const open = text.indexOf('[');
  const close = text.indexOf(']');
  if (!text.startsWith('weights:') || open < 0 || close < open) {
    throw unsupported('a leaf has no weights: export with show_weights=True');
  }
  const weights = text
    .slice(open + 1, close)
    .split(',')
    .map(Number);
  const total = weights.reduce((a, b) => a + b, 0);
  if (weights.length !== 2 || !(total > 0)) throw unsupported('only trees of two classes are read');
  return leafDraft((weights[1] ?? 0) / total, total);
}

function readCondition(
  text: string,
  columns: readonly string[],
  sign: string,
): { feature: number; threshold: number } {
  const at = text.lastIndexOf(` ${sign} `);
  const feature = columns.indexOf(text.slice(0, at));
  const threshold = Number(text.slice(at + sign.length + 2));
  if (at < 0 || feature < 0 || Number.isNaN(threshold))
    throw unsupported(`a condition is "${text.slice(0, 60)}"`);
  return { feature, threshold };
}

function readTree(text: string, columns: readonly string[]): TreeDraft {
  const lines = readLines(text);
  const nodes: NodeDraft[] = [];
  let at = 0;
  const visit = (depth: number): number => {
    const line = lines[at++];
    if (!line || line.depth !== depth) throw unsupported('its indentation is broken');
    if (!line.text.includes(' <= ')) return nodes.push(readLeaf(line.text)) - 1;
    const node: NodeDraft = { ...leafDraft(0, 0), ...readCondition(line.text, columns, '<=') };
    const index = nodes.push(node) - 1;
    node.left = visit(depth + 1);
    const other = lines[at++];
    if (other?.depth !== depth || !other.text.includes(' >')) throw unsupported('a branch is missing');
    node.right = visit(depth + 1);
    node.cover = (nodes[node.left]?.cover ?? 0) + (nodes[node.right]?.cover ?? 0);
    return index;
  };
  visit(0);
  if (at !== lines.length) throw unsupported('lines follow the tree');
  return { output: 0, nodes };
}

/**
 * Reads scikit-learn's `export_text(tree, feature_names=…, show_weights=True, decimals=…)` of a two-class tree, or of
 * all trees of a forest. The answer is the forest's mean probability of the second class, so its objective here is
 * 'regression': the margin is the probability itself. Thresholds are as exact as `decimals` made them.
 */
export function importScikitLearn(texts: readonly string[], columns: readonly string[]): ImportedTrees {
  if (texts.length === 0) throw unsupported('there is no tree');
  const drafts = texts.map((text) => readTree(text, columns));
  for (const draft of drafts) for (const node of draft.nodes) node.value /= texts.length;
  return { trees: packEnsemble(drafts, { kind: 'regression' }, columns.length, [0]), columns };
}
