/** Giving a visit to a practitioner and a room, or to others than before. */
import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import type { Visit } from '@medi-os/contract';
import { ReasonedButton } from '@medi-os/ui';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import classes from './dialogs.module.css';
import { fullName, type Moves } from './use-moves.ts';
import { usePractitioners } from './use-practitioners.ts';
import { useRooms } from './use-room.ts';

interface AssignDialogProps {
  readonly visit: Visit;
  readonly moves: Moves;
  readonly onClose: () => void;
}

export function AssignDialog(props: AssignDialogProps) {
  const { m } = useMessages();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={m.board.assign.title}
      closeButtonProps={{ 'aria-label': m.common.close }}
    >
      <AssignForm {...props} />
    </Modal>
  );
}

function AssignForm({ visit, moves, onClose }: AssignDialogProps) {
  const { m } = useMessages();
  const words = m.board.assign;
  const practitioners = usePractitioners();
  const rooms = useRooms();
  const before = { practitionerId: visit.practitioner?.id ?? '', roomId: visit.room?.id ?? '' };
  const [practitionerId, setPractitionerId] = useState(before.practitionerId);
  const [roomId, setRoomId] = useState(before.roomId);
  const [failure, setFailure] = useState<unknown>();
  const unchanged = practitionerId === before.practitionerId && roomId === before.roomId;
  const submit = async () => {
    setFailure(undefined);
    const name = fullName(visit.patient);
    const assignment = {
      visitId: visit.id,
      practitionerId: practitionerId === '' ? null : practitionerId,
      roomId: roomId === '' ? null : roomId,
    };
    try {
      await moves.run(
        {
          name,
          send: () => api.queue.assign(assignment, { context: { version: visit.version } }),
          say: () => m.board.assigned(name),
          undoable: false,
        },
        { quiet: true },
      );
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!unchanged && !moves.isPending) void submit();
      }}
    >
      <p className={classes.about}>
        <b>{fullName(visit.patient)}</b>
        {visit.reason !== null && <span>{visit.reason}</span>}
      </p>
      <NativeSelect
        label={words.practitioner}
        value={practitionerId}
        onChange={(event) => setPractitionerId(event.currentTarget.value)}
        data={[
          { value: '', label: words.nobody },
          ...withPresent(practitioners, visit.practitioner).map(({ id, name }) => ({
            value: id,
            label: name,
          })),
        ]}
        data-autofocus
      />
      <NativeSelect
        label={words.room}
        value={roomId}
        onChange={(event) => setRoomId(event.currentTarget.value)}
        data={[
          { value: '', label: words.noRoom },
          ...withPresent(rooms, visit.room).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <p role="alert" className={classes.error}>
        {failure !== undefined && moves.wordsOf(failure)}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <ReasonedButton
          type="submit"
          variant="filled"
          loading={moves.isPending}
          disabledReason={unchanged ? words.noChange : undefined}
          onClick={() => {}}
        >
          {words.submit}
        </ReasonedButton>
      </Group>
    </form>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The present choice stays in the list although it could not be made anew (a closed room), so that nothing changes unasked. */
function withPresent(choices: readonly Named[], present: Named | null): readonly Named[] {
  return present === null || choices.some(({ id }) => id === present.id) ? choices : [present, ...choices];
}
