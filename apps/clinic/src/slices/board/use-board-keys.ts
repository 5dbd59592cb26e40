/** The keys of the board, and calling the next patient, which is one of them. */
import { roleHolds, type Visit } from '@medi-os/contract';
import { useHotkeys } from '@medi-os/ui';
import type { RefObject } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useSession } from '../../session/session.tsx';
import { BOARD_TABS, type BoardTab } from './board-model.ts';
import { fullName, type Moves } from './use-moves.ts';

/** One press: whoever is next by the server's rule is called into this browser's room. */
export function useCallNext(moves: Moves, roomId: string | undefined, onCalled: () => void): () => void {
  const { m } = useMessages();
  const { role } = useSession().user;
  const call = async () => {
    const called = await moves.run({
      name: m.board.actions.callNext,
      send: () => api.queue.callNext(roomId === undefined ? {} : { roomId }),
      say: (visit: Visit) => m.board.moved(fullName(visit.patient), m.board.state[visit.state]),
    });
    if (called) onCalled();
  };
  return () => {
    if (!moves.isPending && roleHolds(role, 'queue:call')) void call();
  };
}

interface BoardKeys {
  readonly moves: Moves;
  readonly callNext: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onTab: (tab: BoardTab) => void;
}

export function useBoardKeys({ moves, callNext, field, onTab }: BoardKeys): void {
  const { m } = useMessages();
  const words = m.board.actions;
  useHotkeys([
    { keys: ['c'], label: words.callNext, run: callNext },
    // While the toast is there the key is its own.
    ...(moves.notice?.undo ? [] : [{ keys: ['u'], label: words.undo, run: moves.undo }]),
    { keys: ['/'], label: words.filter, run: () => field.current?.focus() },
    ...BOARD_TABS.map((tab, index) => ({
      keys: [String(index + 1)],
      label: words.tab(m.board.tabs[tab]),
      run: () => onTab(tab),
    })),
  ]);
}
