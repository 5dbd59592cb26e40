import { UndoToast } from '@medi-os/ui';
import { useMessages } from '../../messages/messages.tsx';
import classes from './board.module.css';
import type { Moves } from './use-moves.ts';

/** What the last move did, with its undo, or why it was refused. A refusal stays until it was read. */
export function BoardNotice({ moves }: { readonly moves: Moves }) {
  const { m } = useMessages();
  const { notice, undo, dismiss } = moves;
  if (notice?.undo) return <UndoToast key={notice.text} text={notice.text} onUndo={undo} onClose={dismiss} />;
  if (notice?.kind === 'failed')
    return (
      <div className={classes.failure}>
        <span role="alert">{notice.text}</span>
        <button type="button" onClick={dismiss}>
          {m.common.close}
        </button>
      </div>
    );
  return (
    <span role="status" className="visually-hidden">
      {notice?.text}
    </span>
  );
}
