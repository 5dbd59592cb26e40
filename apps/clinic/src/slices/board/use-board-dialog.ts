import { useCallback, useRef, useState } from 'react';
import type { BoardDialog } from './use-row-actions.ts';

/** Where the keyboard goes on: the row that the dialog was about, else what opened it, else the tabs. */
function giveFocusBack(visitId: string | undefined, opener: Element | null): void {
  const row = [...document.querySelectorAll<HTMLElement>('[data-row-key]')].find(
    (one) => one.dataset.rowKey === visitId,
  );
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  const place = row ?? (opener instanceof HTMLElement && opener.isConnected ? opener : tab);
  place?.focus();
}

/** One dialog at a time; closing it gives the focus back. */
export function useBoardDialog() {
  const [dialog, setDialog] = useState<BoardDialog>();
  const opener = useRef<Element>(null);
  const open = useCallback((next: BoardDialog) => {
    const focused = document.activeElement;
    // A dialog that leads to the next one is not where the focus came from.
    if (focused !== document.body && focused?.closest('[role="dialog"]') === null) opener.current = focused;
    setDialog(next);
  }, []);
  const visitId = dialog && 'visitId' in dialog ? dialog.visitId : undefined;
  const close = useCallback(() => {
    setDialog(undefined);
    // Once the dialog has gone and no longer holds the focus.
    requestAnimationFrame(() => requestAnimationFrame(() => giveFocusBack(visitId, opener.current)));
  }, [visitId]);
  return { dialog, open, close };
}
