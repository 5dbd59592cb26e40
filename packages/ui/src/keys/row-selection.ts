/**
 * Which row the keyboard is on, in a list that others change at the same time. The row is kept by its key: when rows
 * are pushed in or moved, the selection stays with the person, not with the place on the screen.
 */
export interface RowSelection {
  /** Key of the row, `undefined` before the first move. */
  readonly key: string | undefined;
  /** Where that row stood, so that the neighbour can take over when it leaves the list. */
  readonly index: number;
}

export const NO_ROW: RowSelection = { key: undefined, index: -1 };

/** The selection as the present list has it: the same row where it is now, or the one in its place when it is gone. */
export function resolveSelection(keys: readonly string[], selection: RowSelection): RowSelection {
  if (selection.key === undefined || keys.length === 0) return NO_ROW;
  const found = keys.indexOf(selection.key);
  const index = found === -1 ? Math.min(Math.max(selection.index, 0), keys.length - 1) : found;
  return { key: keys[index], index };
}

/** The row `step` further (negative: back), stopping at both ends; the first move enters at the first row. */
export function moveSelection(keys: readonly string[], selection: RowSelection, step: number): RowSelection {
  if (keys.length === 0) return NO_ROW;
  const present = resolveSelection(keys, selection);
  const index = present.key === undefined ? 0 : Math.min(Math.max(present.index + step, 0), keys.length - 1);
  return { key: keys[index], index };
}
