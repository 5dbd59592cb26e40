import type { Objective, TreeEnsemble } from './ensemble.ts';

/** One node as it is added; children of a split are set once they exist. */
export type NodeDraft = {
  feature: number;
  threshold: number;
  left: number;
  right: number;
  missingLeft: boolean;
  missingKind: number;
  categories: readonly number[] | undefined;
  value: number;
  cover: number;
  gain: number;
};

/** A leaf draft: the fields of a split stay neutral until it is split. */
export function leafDraft(value: number, cover: number): NodeDraft {
  return {
    feature: -1,
    threshold: 0,
    left: -1,
    right: -1,
    missingLeft: false,
    missingKind: 0,
    categories: undefined,
    value,
    cover,
    gain: 0,
  };
}

/** A tree whose children are indices into its own `nodes`, parents before children. */
export type TreeDraft = { readonly output: number; readonly nodes: readonly NodeDraft[] };

function categoryWords(categories: readonly number[]): number[] {
  const words: number[] = new Array(Math.floor(Math.max(0, ...categories) / 32) + 1).fill(0);
  for (const category of categories) {
    words[category >> 5] = (words[category >> 5] ?? 0) | (1 << (category & 31));
  }
  return words;
}

/** Packs drafts into flat arrays. */
export function packEnsemble(
  drafts: readonly TreeDraft[],
  objective: Objective,
  columns: number,
  base: readonly number[],
): TreeEnsemble {
  const starts: number[] = [];
  let count = 0;
  for (const draft of drafts) {
    starts.push(count);
    count += draft.nodes.length;
  }
  const nodes = drafts.flatMap((draft, t) => draft.nodes.map((node) => ({ node, start: starts[t] ?? 0 })));
  const words: number[] = [];
  const categoryStart = new Int32Array(count).fill(-1);
  const categoryLength = new Int32Array(count);
  for (const [i, { node }] of nodes.entries()) {
    if (!node.categories) continue;
    const packed = categoryWords(node.categories);
    categoryStart[i] = words.length;
    categoryLength[i] = packed.length;
    words.push(...packed);
  }
  const child = (link: number, start: number) => (link < 0 ? -1 : link + start);
  return {
    objective,
    columns,
    base: Float64Array.from(base),
    root: Int32Array.from(starts),
    output: Int32Array.from(drafts, (draft) => draft.output),
    feature: Int32Array.from(nodes, ({ node }) => node.feature),
    threshold: Float64Array.from(nodes, ({ node }) => node.threshold),
    left: Int32Array.from(nodes, ({ node, start }) => child(node.left, start)),
    right: Int32Array.from(nodes, ({ node, start }) => child(node.right, start)),
    missingLeft: Uint8Array.from(nodes, ({ node }) => (node.missingLeft ? 1 : 0)),
    missingKind: Uint8Array.from(nodes, ({ node }) => node.missingKind),
    categoryStart,
    categoryLength,
    categoryWords: Int32Array.from(words),
    value: Float64Array.from(nodes, ({ node }) => node.value),
    cover: Float64Array.from(nodes, ({ node }) => node.cover),
    gain: Float64Array.from(nodes, ({ node }) => node.gain),
  };
}
