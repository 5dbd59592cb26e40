import type { ModelMoveRecord } from '@medi-os/contract';
import { EmptyState } from '@medi-os/ui';
import { useMessages } from '../../messages/messages.tsx';
import classes from './models.module.css';

/** Who moved which version where, when and why; newest first. */
export function ModelHistory({ moves }: { readonly moves: readonly ModelMoveRecord[] }) {
  const { m, format } = useMessages();
  const words = m.models;
  if (moves.length === 0) return <EmptyState title={words.noMoves} text={words.noMovesHelp} />;
  return (
    <ol className={classes.moves} aria-label={words.tabs.history}>
      {moves.map((move) => (
        <li key={move.id}>
          <b>
            {move.label}: {words.stageWord[move.from]} → {words.stageWord[move.to]}
          </b>
          <span className={classes.quiet}>
            <time dateTime={move.at}>{format.dateTime(move.at)}</time>, {move.by.name}
          </span>
          <p>{move.reason}</p>
          {move.comment !== null && <p className={classes.quiet}>{move.comment}</p>}
        </li>
      ))}
    </ol>
  );
}
