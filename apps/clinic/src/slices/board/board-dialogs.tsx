/** The dialogs of the board. A visit that left the list meanwhile closes its dialog by itself. */
import type { Visit } from '@medi-os/contract';
import { ReasonDialog } from '@medi-os/ui';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { AddDialog } from './add-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { CheckInDialog } from './check-in-dialog.tsx';
import classes from './dialogs.module.css';
import { fullName, type Moves } from './use-moves.ts';
import type { AskedMove, BoardDialog } from './use-row-actions.ts';
import { useSending } from './use-sending.ts';

interface BoardDialogsProps {
  readonly dialog: BoardDialog | undefined;
  readonly visits: readonly Visit[];
  readonly moves: Moves;
  readonly onOpen: (dialog: BoardDialog) => void;
  readonly onClose: () => void;
}

export function BoardDialogs({ dialog, visits, moves, onOpen, onClose }: BoardDialogsProps) {
  if (!dialog) return null;
  if (dialog.kind === 'add') {
    const checkIn = (visitId: string) => onOpen({ kind: 'checkIn', visitId });
    return <AddDialog start={dialog.patient} moves={moves} onHere={checkIn} onClose={onClose} />;
  }
  const visit = visits.find(({ id }) => id === dialog.visitId);
  if (!visit) return null;
  const shared = { visit, moves, onClose };
  if (dialog.kind === 'checkIn') return <CheckInDialog key={visit.id} {...shared} />;
  if (dialog.kind === 'assign') return <AssignDialog {...shared} />;
  return <AskDialog {...shared} move={dialog.move} />;
}

interface AskDialogProps {
  readonly visit: Visit;
  readonly move: AskedMove;
  readonly moves: Moves;
  readonly onClose: () => void;
}

/** Moves that need a reason, and leaving, whose reason is worth knowing. */
function AskDialog({ visit, move, moves, onClose }: AskDialogProps) {
  const { m } = useMessages();
  const { failure, send } = useSending(moves);
  const usual = {
    hold: m.board.ask.holdUsual,
    skipTriage: m.board.ask.skipTriageUsual,
    cancel: m.board.ask.cancelUsual,
    leave: m.board.ask.leaveUsual,
  }[move];
  const name = fullName(visit.patient);
  const submit = (reason: string) =>
    send(
      {
        name,
        send: () =>
          api.queue.move({ visitId: visit.id, move, reason }, { context: { version: visit.version } }),
      },
      onClose,
    );
  return (
    <ReasonDialog
      opened
      title={`${m.board.moves[move]}: ${name}`}
      question={m.board.ask[move]}
      suggestions={usual}
      confirmLabel={m.board.moves[move]}
      danger={move === 'cancel' || move === 'leave'}
      pending={moves.isPending}
      onConfirm={(reason) => void submit(reason)}
      onCancel={onClose}
      {...(move === 'cancel' ? { cancelLabel: m.board.actions.keepVisit } : {})}
    >
      <p role="alert" className={classes.error}>
        {failure !== undefined && moves.wordsOf(failure)}
      </p>
    </ReasonDialog>
  );
}
