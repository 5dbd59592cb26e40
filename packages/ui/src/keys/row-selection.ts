/**
 * Which row the keyboard is on, in a list that others change at the same time. The row is kept by its key: when rows
 * are pushed in or moved, the selection stays with the person, not with the place on the screen. When that person
 * leaves the list nobody is selected: a key pressed a moment later must never act on whoever took the place.
 */
export interface RowSelection {
  /** Key of the row; `undefined` before the first move and after the row left. */
  readonly key: string | undefined;
  /** Where the row stood last, so that the next move starts there; -1 before the first move. */
  readonly index: number;
}

export const NO_ROW: RowSelection = { key: undefined, index: -1 };

/** The selection as the present list has it: the same row where it is now, or nobody when it is gone. */
export function resolveSelection(keys: readonly string[], selection: RowSelection): RowSelection {
  if (selection.key === undefined) return selection;
  const found = keys.indexOf(selection.key);
  return found === -1 ? { key: undefined, index: selection.index } : { key: selection.key, index: found };
}

/**
 * The row `step` further (negative: back), stopping at both ends; the first move enters at the first row. From a gap
 * that someone left, one step on reaches the row that closed it and one step back the row before.
 */
export function moveSelection(keys: readonly string[], selection: RowSelection, step: number): RowSelection {
  if (keys.length === 0) return NO_ROW;
  const present = resolveSelection(keys, selection);
  const fromGap = present.key === undefined && step > 0 ? step - 1 : step;
  const wanted = present.index < 0 ? 0 : present.index + fromGap;
  const index = Math.min(Math.max(wanted, 0), keys.length - 1);
  return { key: keys[index], index };
}
