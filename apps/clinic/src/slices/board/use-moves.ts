/** Making moves from the board: one at a time, shown at once, taken back with U, every refusal said where it happened. */
import type { Visit } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { api } from '../../api/client.ts';
import { errorText } from '../../api/error-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import { BOARD_KEY, type Board } from './use-board.ts';

export interface Job {
  /** Who it is about, for the sentence afterwards. */
  readonly name: string;
  readonly send: () => Promise<Visit>;
  /** What is said when it is done; the name and the new state when left out. */
  readonly say?: (visit: Visit) => string;
  /** Assigning changes no state, so there is nothing to take back. */
  readonly undoable?: false;
}

/** The visit as it was after the move: only that version is taken back, never what somebody else did next. */
export interface Undo {
  readonly visit: Visit;
  readonly name: string;
  readonly onUndone?: () => void;
}

export interface Notice {
  readonly kind: 'made' | 'failed';
  readonly text: string;
  readonly undo?: Undo;
}

export function fullName(patient: Visit['patient']): string {
  return `${patient.givenName} ${patient.familyName}`;
}

/** `run(…, { quiet: true })` throws instead of telling: the dialog that asked says what went wrong. */
export function useMoves() {
  const { m } = useMessages();
  const client = useQueryClient();
  const [notice, setNotice] = useState<Notice>();
  const [lastMove, setLastMove] = useState<Undo>();

  const { mutateAsync, isPending } = useMutation({
    mutationFn: (job: Job) => job.send(),
    onSuccess: (visit) => {
      client.setQueryData<Board>(BOARD_KEY, (board) => board && withVisit(board, visit));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['queue'] }),
  });

  const wordsOf = useCallback(
    (error: unknown) =>
      asApiError(error)?.code === 'STALE_VERSION' ? m.board.staleRefreshed : errorText(error, m),
    [m],
  );

  const run = useCallback(
    async (job: Job, { quiet = false }: { quiet?: boolean } = {}): Promise<Visit | undefined> => {
      try {
        const visit = await mutateAsync(job);
        const undo = job.undoable === false ? undefined : { visit, name: job.name };
        const text = job.say?.(visit) ?? m.board.moved(job.name, m.board.state[visit.state]);
        setNotice({ kind: 'made', text, ...(undo ? { undo } : {}) });
        setLastMove(undo);
        return visit;
      } catch (error) {
        if (quiet) throw error;
        setNotice({ kind: 'failed', text: m.board.failed(job.name, wordsOf(error)) });
        return undefined;
      }
    },
    [mutateAsync, m, wordsOf],
  );

  const undo = useCallback(() => {
    if (!lastMove) return;
    const { visit, name, onUndone } = lastMove;
    setLastMove(undefined);
    const undone = run({
      name,
      send: () => api.queue.undo({ visitId: visit.id }, { context: { version: visit.version } }),
      say: (after) => m.board.undone(name, m.board.state[after.state]),
      undoable: false,
    });
    void undone.then((after) => after && onUndone?.());
  }, [lastMove, run, m]);

  /** Says what another page did, with its undo where there is one. */
  const tell = useCallback((text: string, undone: Undo | undefined) => {
    setNotice({ kind: 'made', text, ...(undone ? { undo: undone } : {}) });
    setLastMove(undone);
  }, []);

  const dismiss = useCallback(() => setNotice(undefined), []);
  return { run, undo, tell, canUndo: lastMove !== undefined, notice, dismiss, isPending, wordsOf };
}

export type Moves = ReturnType<typeof useMoves>;

function withVisit(board: Board, visit: Visit): Board {
  const known = board.visits.some(({ id }) => id === visit.id);
  const visits = board.visits.map((one) => (one.id === visit.id ? visit : one));
  return { ...board, visits: known ? visits : [...visits, visit] };
}
