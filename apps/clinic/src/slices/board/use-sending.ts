import type { Visit } from '@medi-os/contract';
import { useCallback, useState } from 'react';
import type { Job, Moves } from './use-moves.ts';

/** A dialog's own write: what went wrong stays in the dialog, with what was typed. */
export function useSending(moves: Moves) {
  const [failure, setFailure] = useState<unknown>();
  const { run } = moves;
  const send = useCallback(
    async (job: Job, onDone: (visit: Visit) => void) => {
      setFailure(undefined);
      try {
        const visit = await run(job, { quiet: true });
        if (visit) onDone(visit);
      } catch (error) {
        setFailure(error);
      }
    },
    [run],
  );
  return { failure, send };
}
