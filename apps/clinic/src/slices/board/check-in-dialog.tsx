/** Check-in: two identifiers as the patient says them, then the token, large. */
import { Button, Group } from '@mantine/core';
import type { Visit } from '@medi-os/contract';
import { clock } from '@medi-os/ui';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useSession } from '../../session/session.tsx';
import { DialogForm, FormDialog } from '../../shared/form-dialog.tsx';
import {
  IdentifierFields,
  identifiersOf,
  mismatchedKinds,
  NO_IDENTIFIERS,
} from '../../shared/identifier-fields.tsx';
import { AboutVisit } from './about-visit.tsx';
import classes from './dialogs.module.css';
import { fullName, type Moves } from './use-moves.ts';
import { useSending } from './use-sending.ts';

interface CheckInDialogProps {
  readonly visit: Visit;
  readonly moves: Moves;
  readonly onClose: () => void;
}

export function CheckInDialog({ visit, moves, onClose }: CheckInDialogProps) {
  const { m } = useMessages();
  const [checkedIn, setCheckedIn] = useState<Visit>();
  return (
    <FormDialog
      opened
      title={checkedIn ? m.board.checkIn.doneTitle : m.board.checkIn.title}
      onCancel={onClose}
    >
      {checkedIn ? (
        <TokenSlip visit={checkedIn} onClose={onClose} />
      ) : (
        <CheckInForm visit={visit} moves={moves} onClose={onClose} onDone={setCheckedIn} />
      )}
    </FormDialog>
  );
}

function CheckInForm({
  visit,
  moves,
  onClose,
  onDone,
}: CheckInDialogProps & { readonly onDone: (visit: Visit) => void }) {
  const { m } = useMessages();
  const [values, setValues] = useState(NO_IDENTIFIERS);
  const { failure, send } = useSending(moves);
  const identifiers = identifiersOf(values);
  const mismatched = mismatchedKinds(failure);
  const checkIn = () =>
    send(
      {
        name: fullName(visit.patient),
        send: () =>
          api.queue.checkIn({ visitId: visit.id, identifiers }, { context: { version: visit.version } }),
      },
      onDone,
    );
  const names = mismatched?.map((kind) => m.board.identifiers[kind].toLowerCase()).join(', ');
  return (
    <DialogForm
      saveLabel={m.board.checkIn.submit}
      pending={moves.isPending}
      error={mismatched === undefined ? failure : undefined}
      disabledReason={identifiers.length < 2 ? m.board.identifiers.needTwo : undefined}
      onSave={() => void checkIn()}
      onCancel={onClose}
    >
      <AboutVisit visit={visit} />
      <IdentifierFields values={values} onChange={setValues} mismatched={mismatched} />
      <p role="alert" className={classes.error}>
        {names === undefined ? '' : m.board.identifiers.mismatch(names)}
      </p>
    </DialogForm>
  );
}

/** The form that had the focus is gone when the slip appears. */
function focusIt(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** What is handed to the patient: the token, not the name. */
function TokenSlip({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const { m, format } = useMessages();
  const { organization } = useSession();
  const [when] = useState(() => format.dateTime(new Date(clock.nowMs())));
  return (
    <div className={classes.slip}>
      <p className={classes.slipName} data-print="hidden">
        {fullName(visit.patient)}
      </p>
      <p className={classes.slipToken}>
        <span className="visually-hidden">{m.board.checkIn.token} </span>
        {visit.token}
      </p>
      <p>{m.board.checkIn.tokenHelp}</p>
      <p className={classes.slipAt}>{m.board.checkIn.at(organization.name, when)}</p>
      <Group justify="center" gap="xs" data-print="hidden">
        <Button onClick={() => print()}>{m.board.checkIn.print}</Button>
        <Button variant="filled" onClick={onClose} ref={focusIt}>
          {m.board.checkIn.close}
        </Button>
      </Group>
    </div>
  );
}
