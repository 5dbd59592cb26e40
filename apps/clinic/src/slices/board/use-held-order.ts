import type { Visit } from '@medi-os/contract';
import { type FocusEvent, useCallback, useRef, useState } from 'react';
import { inHeldOrder, isSameOrder } from './board-model.ts';

/**
 * Keeps the rows where they are while a row has the focus. `isHeld` says that the order would be another one by now;
 * `release` takes it over.
 */
export function useHeldOrder(sorted: readonly Visit[], listKey: string) {
  const [held, setHeld] = useState<{ readonly key: string; readonly ids: readonly string[] }>();
  const shownIds = useRef<readonly string[]>([]);
  const isHolding = held !== undefined && held.key === listKey;
  const rows = isHolding ? inHeldOrder(held.ids, sorted) : sorted;
  const onFocus = useCallback(() => {
    setHeld((present) => (present?.key === listKey ? present : { key: listKey, ids: shownIds.current }));
  }, [listKey]);
  const release = useCallback(() => setHeld(undefined), []);
  const onBlur = useCallback(
    (event: FocusEvent<HTMLElement>) => {
      // A dialog or a menu that opened from a row gives the focus back to it.
      if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) release();
    },
    [release],
  );
  const remember = useCallback((ids: readonly string[]) => {
    shownIds.current = ids;
  }, []);
  return { rows, isHeld: isHolding && !isSameOrder(rows, sorted), onFocus, onBlur, release, remember };
}
