/** Giving a visit to a practitioner and a room, or to others than before. */
import { NativeSelect } from '@mantine/core';
import type { Visit } from '@medi-os/contract';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { DialogForm, FormDialog } from '../../shared/form-dialog.tsx';
import { AboutVisit } from './about-visit.tsx';
import { fullName, type Job, type Moves } from './use-moves.ts';
import { usePractitioners } from './use-practitioners.ts';
import { useRooms } from './use-room.ts';
import { useSending } from './use-sending.ts';

interface AssignDialogProps {
  readonly visit: Visit;
  readonly moves: Moves;
  readonly onClose: () => void;
}

export function AssignDialog(props: AssignDialogProps) {
  const { m } = useMessages();
  return (
    <FormDialog opened title={m.board.assign.title} onCancel={props.onClose}>
      <AssignForm {...props} />
    </FormDialog>
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
  const { failure, send } = useSending(moves);
  const unchanged = practitionerId === before.practitionerId && roomId === before.roomId;
  const name = fullName(visit.patient);
  const assignment = { visitId: visit.id, practitionerId: practitionerId || null, roomId: roomId || null };
  const assign: Job = {
    name,
    send: () => api.queue.assign(assignment, { context: { version: visit.version } }),
    say: () => m.board.assigned(name),
    undoable: false,
  };
  return (
    <DialogForm
      saveLabel={words.submit}
      pending={moves.isPending}
      error={failure}
      disabledReason={unchanged ? words.noChange : undefined}
      onSave={() => void send(assign, onClose)}
      onCancel={onClose}
    >
      <AboutVisit visit={visit} />
      <NativeSelect
        label={words.practitioner}
        value={practitionerId}
        onChange={(event) => setPractitionerId(event.currentTarget.value)}
        data={choices(words.nobody, practitioners, visit.practitioner)}
        data-autofocus
      />
      <NativeSelect
        label={words.room}
        value={roomId}
        onChange={(event) => setRoomId(event.currentTarget.value)}
        data={choices(words.noRoom, rooms, visit.room)}
      />
    </DialogForm>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The present choice stays in the list although it could not be made anew (a closed room), so that nothing changes unasked. */
function choices(none: string, offered: readonly Named[], present: Named | null) {
  const known = present === null || offered.some(({ id }) => id === present.id);
  const all = known ? offered : [present, ...offered];
  return [{ value: '', label: none }, ...all.map(({ id, name }) => ({ value: id, label: name }))];
}
