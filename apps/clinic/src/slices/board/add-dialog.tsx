/** A patient onto the list of the day: standing at the desk, or expected at a time. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { PatientMatch, Visit } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { clock, localDay } from '@medi-os/ui';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { type Catalogue, useMessages } from '../../messages/messages.tsx';
import { DialogForm, FormDialog } from '../../shared/form-dialog.tsx';
import classes from './dialogs.module.css';
import { PatientPicker } from './patient-picker.tsx';
import type { Moves } from './use-moves.ts';
import { usePractitioners } from './use-practitioners.ts';
import { useSending } from './use-sending.ts';

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
    <FormDialog opened title={m.board.add.title} onCancel={props.onClose}>
      <AddForm {...props} />
    </FormDialog>
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

const EMPTY: Entry = { patient: undefined, reason: '', here: true, time: '', practitionerId: '' };

function missing(entry: Entry, m: Catalogue): string | undefined {
  if (!entry.patient) return m.board.add.needPatient;
  if (entry.reason.trim() === '') return m.board.add.needReason;
  return !entry.here && entry.time === '' ? m.board.add.needTime : undefined;
}

function instantToday(time: string): string {
  return new Date(`${localDay(new Date(clock.nowMs()))}T${time}`).toISOString();
}

function expect(entry: Entry, patientId: string): Promise<Visit> {
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
  const { failure, send } = useSending(moves);
  const [entry, setEntry] = useState<Entry>({ ...EMPTY, patient: start });
  const change = (part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part }));
  const add = (patient: PatientMatch) => {
    const name = `${patient.givenName} ${patient.familyName}`;
    const job = {
      name,
      send: () => expect(entry, patient.id),
      say: () => words.added(name),
      undoable: false,
    } as const;
    void send(job, (visit) => (entry.here ? onHere(visit.id) : onClose()));
  };
  const isOnList = asApiError(failure)?.code === 'ALREADY_EXISTS';
  return (
    <DialogForm
      saveLabel={entry.here ? words.submitNow : words.submitLater}
      pending={moves.isPending}
      error={isOnList ? undefined : failure}
      disabledReason={missing(entry, m)}
      onSave={() => entry.patient && add(entry.patient)}
      onCancel={onClose}
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
        {isOnList ? words.onList : ''}
      </p>
    </DialogForm>
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
