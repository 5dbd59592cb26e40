import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import { useUi } from '../words/words.ts';
import { useHotkeys } from './hotkeys.tsx';
import { moveSelection, NO_ROW, resolveSelection } from './row-selection.ts';

export interface RowKeys<E extends HTMLElement> {
  /** Key of the row the keyboard is on. */
  readonly selectedKey: string | undefined;
  /** The row that Tab reaches: the selected one, or the first before any move. */
  readonly tabStopKey: string | undefined;
  readonly select: (key: string) => void;
  /** For the element around the rows; each row carries `data-row-key`. */
  readonly containerRef: RefObject<E | null>;
  /** For the same element: on a focused row the arrows move and Enter opens. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * J and K move between rows from anywhere on the page; on a row the arrows move as well and Enter opens it. The
 * focus itself moves, so that a screen reader reads the row and the browser scrolls to it.
 */
export function useRowKeys<E extends HTMLElement>(
  keys: readonly string[],
  onOpen?: (key: string) => void,
): RowKeys<E> {
  const { words } = useUi();
  const containerRef = useRef<E | null>(null);
  const [stored, setStored] = useState(NO_ROW);
  const selection = resolveSelection(keys, stored);

  const move = (step: number) => {
    const next = moveSelection(keys, selection, step);
    setStored(next);
    const rows = containerRef.current?.querySelectorAll<HTMLElement>('[data-row-key]') ?? [];
    for (const row of rows) if (row.dataset.rowKey === next.key) row.focus();
  };
  useHotkeys([
    { keys: ['j'], label: words.nextRow, run: () => move(1), repeats: true },
    { keys: ['k'], label: words.previousRow, run: () => move(-1), repeats: true },
  ]);

  const select = useCallback(
    (key: string) =>
      setStored((present) => (present.key === key ? present : { key, index: keys.indexOf(key) })),
    [keys],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    // A key inside a button of the row belongs to that button.
    const row = event.target instanceof HTMLElement ? event.target.dataset.rowKey : undefined;
    if (row === undefined) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && onOpen) onOpen(row);
    else return;
    event.preventDefault();
  };
  return {
    selectedKey: selection.key,
    tabStopKey: selection.key ?? keys[0],
    select,
    containerRef,
    onKeyDown,
  };
}
