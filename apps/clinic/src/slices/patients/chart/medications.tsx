/** Medicines that are taken, and those that were. */
import type { Chart, Medication } from '@medi-os/contract';
import { ConfirmDialog, ReasonedButton } from '@medi-os/ui';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorLine } from '../../../shared/error-line.tsx';
import { FormDialog } from '../../../shared/form-dialog.tsx';
import { Notice } from '../../../shared/notice.tsx';
import { useToday } from '../../../shared/use-today.ts';
import classes from './chart.module.css';
import { isStale, useChartWrite } from './chart-query.ts';
import { ChartSection, Item, RowButton } from './chart-section.tsx';
import { type ItemField, ItemForm, type ItemValues } from './item-form.tsx';

interface MedicationsProps {
  readonly chart: Chart;
  readonly readOnlyReason: string | undefined;
}

export function Medications({ chart, readOnlyReason }: MedicationsProps) {
  const { m } = useMessages();
  const words = m.patients.medications;
  const today = useToday();
  const patientId = chart.patient.id;
  /** `null`: a new one; else the medicine as it stood when its dialog was opened. */
  const [editing, setEditing] = useState<Medication | null>();
  const [stopping, setStopping] = useState<Medication>();
  const [notice, setNotice] = useState<string>();
  const close = () => {
    setEditing(undefined);
    setStopping(undefined);
    setNotice(undefined);
  };
  const setStatus = useChartWrite({
    patientId,
    write: ({ id, version, ...fields }: Medication) =>
      api.patients.updateMedication({ ...fields, patientId, id }, { context: { version } }),
    onDone: close,
    onStale: () => {
      close();
      setNotice(m.patients.stale.closed);
    },
  });
  return (
    <ChartSection
      id="medications"
      title={words.title}
      actions={
        <ReasonedButton disabledReason={readOnlyReason} onClick={() => setEditing(null)}>
          {words.add}
        </ReasonedButton>
      }
    >
      <MedicationLists
        medications={chart.medications}
        readOnlyReason={readOnlyReason}
        onChange={setEditing}
        onStop={setStopping}
        onRestart={(one) => setStatus.mutate({ ...one, status: 'active', endedOn: null })}
      />
      <Notice>{notice}</Notice>
      <ErrorLine error={isStale(setStatus.error) ? null : setStatus.error} />
      <FormDialog
        opened={editing !== undefined}
        title={editing ? words.changeNamed(editing.name) : words.add}
        onCancel={close}
      >
        <MedicationForm patientId={patientId} medication={editing ?? null} onDone={close} onCancel={close} />
      </FormDialog>
      <ConfirmDialog
        opened={stopping !== undefined}
        title={words.stopNamed(stopping?.name ?? '')}
        confirmLabel={words.stop}
        pending={setStatus.isPending}
        onCancel={() => setStopping(undefined)}
        onConfirm={() => stopping && setStatus.mutate({ ...stopping, status: 'stopped', endedOn: today })}
      >
        {words.stopConfirm(stopping?.name ?? '')}
      </ConfirmDialog>
    </ChartSection>
  );
}

interface MedicationListsProps {
  readonly medications: readonly Medication[];
  readonly readOnlyReason: string | undefined;
  readonly onChange: (medication: Medication) => void;
  readonly onStop: (medication: Medication) => void;
  readonly onRestart: (medication: Medication) => void;
}

function MedicationLists({ medications, readOnlyReason, onChange, onStop, onRestart }: MedicationListsProps) {
  const { m } = useMessages();
  const words = m.patients.medications;
  const active = medications.filter((one) => one.status === 'active');
  const stopped = medications.filter((one) => one.status === 'stopped');
  return (
    <>
      {active.length === 0 && <p className={classes.empty}>{words.none}</p>}
      <ul className={classes.items}>
        {active.map((one) => (
          <MedicationItem key={one.id} medication={one}>
            <RowButton
              word={words.change}
              name={words.changeNamed(one.name)}
              disabledReason={readOnlyReason}
              onClick={() => onChange(one)}
            />
            <RowButton
              word={words.stop}
              name={words.stopNamed(one.name)}
              disabledReason={readOnlyReason}
              onClick={() => onStop(one)}
            />
          </MedicationItem>
        ))}
      </ul>
      {stopped.length > 0 && (
        <details className={classes.former}>
          <summary>{words.stopped(stopped.length)}</summary>
          <ul className={classes.items}>
            {stopped.map((one) => (
              <MedicationItem key={one.id} medication={one}>
                <RowButton
                  word={words.restart}
                  name={words.restartNamed(one.name)}
                  disabledReason={readOnlyReason}
                  onClick={() => onRestart(one)}
                />
              </MedicationItem>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MedicationItem({
  medication,
  children,
}: {
  readonly medication: Medication;
  readonly children: React.ReactNode;
}) {
  const { m, format } = useMessages();
  const { name, dose, status, startedOn, endedOn } = medication;
  const detail = [
    dose ?? '',
    startedOn === null ? '' : m.patients.since(format.date(startedOn)),
    endedOn === null ? '' : m.patients.until(format.date(endedOn)),
  ];
  return (
    <Item name={name} detail={detail.filter(Boolean).join(' · ')} quiet={status === 'stopped'}>
      {children}
    </Item>
  );
}

type Key = 'name' | 'dose' | 'startedOn';

interface MedicationFormProps {
  readonly patientId: string;
  /** The medicine to change; `null` adds one. */
  readonly medication: Medication | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function MedicationForm({ patientId, medication, onDone, onCancel }: MedicationFormProps) {
  const { m } = useMessages();
  const words = m.patients.medications;
  // The version that was seen. After somebody else's change it is theirs, shown above what was typed.
  const [seen, setSeen] = useState(medication);
  const [theirs, setTheirs] = useState<Medication>();
  const save = useChartWrite({
    patientId,
    write: ({ name, dose, startedOn }: ItemValues<Key>) => {
      const fields = { patientId, name: name ?? '', dose, startedOn };
      if (seen === null) return api.patients.addMedication(fields);
      const { id, version, status, endedOn } = seen;
      return api.patients.updateMedication({ ...fields, id, status, endedOn }, { context: { version } });
    },
    onDone,
    onStale: (chart) => {
      const now = chart.medications.find((one) => one.id === seen?.id);
      if (!now) return;
      setSeen(now);
      setTheirs(now);
    },
  });
  const fields: ItemField<Key>[] = [
    { key: 'name', label: words.name, kind: 'text', required: true, maxLength: 160 },
    { key: 'dose', label: words.dose, kind: 'text', maxLength: 160 },
    { key: 'startedOn', label: words.startedOn, kind: 'date' },
  ];
  const start = {
    name: medication?.name ?? null,
    dose: medication?.dose ?? null,
    startedOn: medication?.startedOn ?? null,
  };
  return (
    <ItemForm
      fields={fields}
      start={start}
      saveLabel={medication === null ? m.common.add : m.common.save}
      pending={save.isPending}
      error={isStale(save.error) ? null : save.error}
      notice={
        <Notice>
          {theirs && (
            <>
              {m.common.stale}
              <MedicationItem medication={theirs}>{null}</MedicationItem>
            </>
          )}
        </Notice>
      }
      onSave={save.mutate}
      onCancel={onCancel}
    />
  );
}
