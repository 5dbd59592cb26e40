import { NativeSelect, TextInput } from '@mantine/core';
import { type Room, RoomKind } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { DialogForm } from '../../shared/form-dialog.tsx';
import { Notice } from '../../shared/notice.tsx';

interface RoomFormProps {
  /** The room to change; `null` adds one. */
  readonly room: Room | null;
  readonly onDone: () => void;
}

export function RoomForm({ room, onDone }: RoomFormProps) {
  const { m } = useMessages();
  const words = m.admin.rooms;
  const client = useQueryClient();
  const [name, setName] = useState(room?.name ?? '');
  const [kind, setKind] = useState<RoomKind>(room?.kind ?? 'consultation');
  const [tried, setTried] = useState(false);
  const [seen, setSeen] = useState(room);
  const [theirs, setTheirs] = useState<Room>();
  const save = useMutation({
    mutationFn: () =>
      seen === null
        ? api.rooms.create({ name, kind })
        : api.rooms.update(
            { id: seen.id, name, kind, active: seen.active },
            { context: { version: seen.version } },
          ),
    onSuccess: onDone,
    onError: async (error) => {
      if (asApiError(error)?.code !== 'STALE_VERSION') return;
      const now = (await api.rooms.list()).items.find((one) => one.id === seen?.id);
      if (!now) return;
      setSeen(now);
      setTheirs(now);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['rooms'] }),
  });
  const code = asApiError(save.error)?.code;
  const missing = tried && name.trim() === '' ? m.patients.form.wrong.required : undefined;
  return (
    <DialogForm
      saveLabel={room === null ? m.common.add : m.common.save}
      pending={save.isPending}
      error={code === 'STALE_VERSION' || code === 'ALREADY_EXISTS' ? null : save.error}
      onSave={() => {
        setTried(true);
        if (name.trim() !== '') save.mutate();
      }}
      onCancel={onDone}
    >
      <Notice>{theirs && `${m.common.stale} ${theirs.name}, ${words.kindWord[theirs.kind]}`}</Notice>
      <TextInput
        label={words.name}
        required
        maxLength={60}
        autoComplete="off"
        data-autofocus
        value={name}
        error={missing ?? (code === 'ALREADY_EXISTS' ? words.nameTaken : undefined)}
        onChange={(event) => {
          setName(event.currentTarget.value);
          save.reset();
        }}
      />
      <NativeSelect
        label={words.kind}
        value={kind}
        data={RoomKind.options.map((value) => ({ value, label: words.kindWord[value] }))}
        onChange={(event) => setKind(RoomKind.safeParse(event.currentTarget.value).data ?? kind)}
      />
    </DialogForm>
  );
}
