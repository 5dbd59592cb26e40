/** A patient onto the list of the day: standing at the desk, or expected at a time. */
import { Button, Group, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { PatientMatch, Visit } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { clock, localDay, ReasonedButton } from '@medi-os/ui';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { type Catalogue, useMessages } from '../../messages/messages.tsx';
import classes from './dialogs.module.css';
import { PatientPicker } from './patient-picker.tsx';
import type { Moves } from './use-moves.ts';
import { usePractitioners } from './use-practitioners.ts';

interface AddDialogProps {
  readonly moves: Moves;
  /** A patient who was just registered. */
  readonly start?: PatientMatch | undefined;
  /** A patient who is here is checked in next. */
  readonly onHere: (visitId: string) => void;
  readonly onClose: () => void;
}

export function AddDialog(props: AddDialogProps) {
  const { m } = useMessages();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={m.board.add.title}
      closeButtonProps={{ 'aria-label': m.common.close }}
    >
      <AddForm {...props} />
    </Modal>
  );
}

interface Entry {
  readonly patient: PatientMatch | undefined;
  readonly reason: string;
  readonly here: boolean;
  /** `HH:MM`, local. */
  readonly time: string;
  readonly practitionerId: string;
}

function missing(entry: Entry, m: Catalogue): string | undefined {
  if (!entry.patient) return m.board.add.needPatient;
  if (entry.reason.trim() === '') return m.board.add.needReason;
  return !entry.here && entry.time === '' ? m.board.add.needTime : undefined;
}

function instantToday(time: string): string {
  return new Date(`${localDay(new Date(clock.nowMs()))}T${time}`).toISOString();
}

function send(entry: Entry, patientId: string): Promise<Visit> {
  return api.queue.expect({
    patientId,
    reason: entry.reason.trim(),
    ...(entry.here ? {} : { expectedAt: instantToday(entry.time) }),
    ...(entry.practitionerId === '' ? {} : { practitionerId: entry.practitionerId }),
  });
}

function AddForm({ moves, start, onHere, onClose }: AddDialogProps) {
  const { m } = useMessages();
  const words = m.board.add;
  const practitioners = usePractitioners();
  const [failure, setFailure] = useState<unknown>();
  const [entry, setEntry] = useState<Entry>({
    patient: start,
    reason: '',
    here: true,
    time: '',
    practitionerId: '',
  });
  const change = (part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part }));
  const lacking = missing(entry, m);
  const submit = async (patient: PatientMatch) => {
    const name = `${patient.givenName} ${patient.familyName}`;
    setFailure(undefined);
    try {
      const visit = await moves.run(
        { name, send: () => send(entry, patient.id), say: () => words.added(name), undoable: false },
        { quiet: true },
      );
      if (visit && entry.here) onHere(visit.id);
      else onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.patient && lacking === undefined && !moves.isPending) void submit(entry.patient);
      }}
    >
      <PatientPicker chosen={entry.patient} onChoose={(patient) => change({ patient })} />
      <Textarea
        label={words.reason}
        value={entry.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        maxLength={300}
        autosize
        minRows={2}
        maxRows={4}
        required
      />
      <When entry={entry} onChange={change} />
      <NativeSelect
        label={words.practitioner}
        value={entry.practitionerId}
        onChange={(event) => change({ practitionerId: event.currentTarget.value })}
        data={[
          { value: '', label: words.anyone },
          ...practitioners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <p role="alert" className={classes.error}>
        {failure !== undefined &&
          (asApiError(failure)?.code === 'ALREADY_EXISTS' ? words.onList : moves.wordsOf(failure))}
      </p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{m.common.cancel}</Button>
        <ReasonedButton
          type="submit"
          variant="filled"
          loading={moves.isPending}
          disabledReason={lacking}
          onClick={() => {}}
        >
          {entry.here ? words.submitNow : words.submitLater}
        </ReasonedButton>
      </Group>
    </form>
  );
}

interface WhenProps {
  readonly entry: Entry;
  readonly onChange: (part: Partial<Entry>) => void;
}

function When({ entry, onChange }: WhenProps) {
  const { m } = useMessages();
  const words = m.board.add;
  return (
    <fieldset className={classes.when}>
      <legend>{words.when}</legend>
      <label>
        <input type="radio" name="when" checked={entry.here} onChange={() => onChange({ here: true })} />
        {words.now}
      </label>
      <label>
        <input type="radio" name="when" checked={!entry.here} onChange={() => onChange({ here: false })} />
        {words.later}
      </label>
      {!entry.here && (
        <TextInput
          type="time"
          aria-label={words.time}
          value={entry.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
