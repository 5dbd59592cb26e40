/** Which words were added and which taken out between two texts. Pure. */

export type Change = 'same' | 'added' | 'removed';

/** One token of either text, with its place there. */
export interface Step {
  readonly change: Change;
  /** Index in the older tokens for `same` and `removed`. */
  readonly older?: number;
  /** Index in the newer tokens for `same` and `added`. */
  readonly newer?: number;
}

/** Words, blanks and single signs; joined they give the text again. */
export function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** A table larger than this takes longer than a person waits; such texts are shown as replaced as a whole. */
const CELLS_MAX = 1_000_000;

/** The shortest way from the older tokens to the newer ones; removals stand before additions at the same place. */
export function diffTokens(older: readonly string[], newer: readonly string[]): Step[] {
  let start = 0;
  while (start < older.length && start < newer.length && older[start] === newer[start]) start++;
  let olderEnd = older.length;
  let newerEnd = newer.length;
  while (olderEnd > start && newerEnd > start && older[olderEnd - 1] === newer[newerEnd - 1]) {
    olderEnd--;
    newerEnd--;
  }
  const same = (from: number, to: number, shift: number): Step[] =>
    Array.from({ length: to - from }, (_, index) => ({
      change: 'same',
      older: from + index,
      newer: from + index + shift,
    }));
  return [
    ...same(0, start, 0),
    ...diffMiddle(older, newer, start, olderEnd, newerEnd),
    ...same(olderEnd, older.length, newerEnd - olderEnd),
  ];
}

function diffMiddle(
  older: readonly string[],
  newer: readonly string[],
  start: number,
  olderEnd: number,
  newerEnd: number,
): Step[] {
  const rows = olderEnd - start;
  const columns = newerEnd - start;
  const isTooLarge = rows * columns > CELLS_MAX;
  // lengths[r][c]: the longest common run of tokens of what is left from row r and column c on.
  const width = columns + 1;
  const lengths = new Uint32Array(isTooLarge ? 0 : (rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  if (!isTooLarge)
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--)
        lengths[row * width + column] =
          older[start + row] === newer[start + column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
  const steps: Step[] = [];
  let row = 0;
  let column = 0;
  while (row < rows || column < columns) {
    if (!isTooLarge && row < rows && column < columns && older[start + row] === newer[start + column])
      steps.push({ change: 'same', older: start + row++, newer: start + column++ });
    else if (row < rows && (isTooLarge || column === columns || at(row + 1, column) >= at(row, column + 1)))
      steps.push({ change: 'removed', older: start + row++ });
    else steps.push({ change: 'added', newer: start + column++ });
  }
  return steps;
}
