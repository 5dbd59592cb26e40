/** Check-in: two identifiers as the patient says them, then the token, large. */
import { Button, Group, Modal } from '@mantine/core';
import type { Visit } from '@medi-os/contract';
import { clock, ReasonedButton } from '@medi-os/ui';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useSession } from '../../session/session.tsx';
import {
  IdentifierFields,
  identifiersOf,
  mismatchedKinds,
  NO_IDENTIFIERS,
} from '../../shared/identifier-fields.tsx';
import classes from './dialogs.module.css';
import { fullName, type Moves } from './use-moves.ts';

interface CheckInDialogProps {
  readonly visit: Visit;
  readonly moves: Moves;
  readonly onClose: () => void;
}

export function CheckInDialog({ visit, moves, onClose }: CheckInDialogProps) {
  const { m } = useMessages();
  const [checkedIn, setCheckedIn] = useState<Visit>();
  return (
    <Modal
      opened
      onClose={onClose}
      title={checkedIn ? m.board.checkIn.doneTitle : m.board.checkIn.title}
      closeButtonProps={{ 'aria-label': m.common.close }}
    >
      {checkedIn ? (
        <TokenSlip visit={checkedIn} onClose={onClose} />
      ) : (
        <CheckInForm visit={visit} moves={moves} onClose={onClose} onDone={setCheckedIn} />
      )}
    </Modal>
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
  const [failure, setFailure] = useState<unknown>();
  const identifiers = identifiersOf(values);
  const mismatched = mismatchedKinds(failure);
  const name = fullName(visit.patient);
  const submit = async () => {
    setFailure(undefined);
    try {
      const done = await moves.run(
        {
          name,
          send: () =>
            api.queue.checkIn({ visitId: visit.id, identifiers }, { context: { version: visit.version } }),
        },
        { quiet: true },
      );
      if (done) onDone(done);
    } catch (error) {
      setFailure(error);
    }
  };
  const names = mismatched?.map((kind) => m.board.identifiers[kind].toLowerCase()).join(', ');
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (identifiers.length >= 2 && !moves.isPending) void submit();
      }}
    >
      <p className={classes.about}>
        <b>{name}</b>
        {visit.reason !== null && <span>{visit.reason}</span>}
      </p>
      <IdentifierFields values={values} onChange={setValues} mismatched={mismatched} />
      <p role="alert" className={classes.error}>
        {failure === undefined
          ? ''
          : names === undefined
            ? moves.wordsOf(failure)
            : m.board.identifiers.mismatch(names)}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <ReasonedButton
          type="submit"
          variant="filled"
          loading={moves.isPending}
          disabledReason={identifiers.length < 2 ? m.board.identifiers.needTwo : undefined}
          onClick={() => {}}
        >
          {m.board.checkIn.submit}
        </ReasonedButton>
      </Group>
    </form>
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
