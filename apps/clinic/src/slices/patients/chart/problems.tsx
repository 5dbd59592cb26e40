/** Problems (conditions): what the patient has, and what is over. */
import type { Chart, Condition } from '@medi-os/contract';
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

interface ProblemsProps {
  readonly chart: Chart;
  readonly readOnlyReason: string | undefined;
}

export function Problems({ chart, readOnlyReason }: ProblemsProps) {
  const { m } = useMessages();
  const words = m.patients.problems;
  const today = useToday();
  const patientId = chart.patient.id;
  const [adding, setAdding] = useState(false);
  const [resolving, setResolving] = useState<Condition>();
  const [notice, setNotice] = useState<string>();
  const close = () => {
    setAdding(false);
    setResolving(undefined);
    setNotice(undefined);
  };
  const setStatus = useChartWrite({
    patientId,
    write: ({ id, version, ...fields }: Condition) =>
      api.patients.updateCondition({ ...fields, patientId, id }, { context: { version } }),
    onDone: close,
    onStale: () => {
      close();
      setNotice(m.patients.stale.closed);
    },
  });
  return (
    <ChartSection
      id="problems"
      title={words.title}
      actions={
        <ReasonedButton disabledReason={readOnlyReason} onClick={() => setAdding(true)}>
          {words.add}
        </ReasonedButton>
      }
    >
      <ProblemLists
        problems={chart.conditions}
        readOnlyReason={readOnlyReason}
        onResolve={setResolving}
        onReopen={(one) => setStatus.mutate({ ...one, status: 'active', abatedOn: null })}
      />
      <Notice>{notice}</Notice>
      <ErrorLine error={isStale(setStatus.error) ? null : setStatus.error} />
      <FormDialog opened={adding} title={words.add} onCancel={close}>
        <AddProblem patientId={patientId} onDone={close} onCancel={close} />
      </FormDialog>
      <ConfirmDialog
        opened={resolving !== undefined}
        title={words.resolveNamed(resolving?.name ?? '')}
        confirmLabel={words.resolve}
        pending={setStatus.isPending}
        onCancel={() => setResolving(undefined)}
        onConfirm={() => resolving && setStatus.mutate({ ...resolving, status: 'resolved', abatedOn: today })}
      >
        {words.resolveConfirm(resolving?.name ?? '')}
      </ConfirmDialog>
    </ChartSection>
  );
}

interface ProblemListsProps {
  readonly problems: readonly Condition[];
  readonly readOnlyReason: string | undefined;
  readonly onResolve: (problem: Condition) => void;
  readonly onReopen: (problem: Condition) => void;
}

function ProblemLists({ problems, readOnlyReason, onResolve, onReopen }: ProblemListsProps) {
  const { m } = useMessages();
  const words = m.patients.problems;
  const active = problems.filter((one) => one.status === 'active');
  const resolved = problems.filter((one) => one.status === 'resolved');
  return (
    <>
      {active.length === 0 && <p className={classes.empty}>{words.none}</p>}
      <ul className={classes.items}>
        {active.map((one) => (
          <ProblemItem key={one.id} problem={one}>
            <RowButton
              word={words.resolve}
              name={words.resolveNamed(one.name)}
              disabledReason={readOnlyReason}
              onClick={() => onResolve(one)}
            />
          </ProblemItem>
        ))}
      </ul>
      {resolved.length > 0 && (
        <details className={classes.former}>
          <summary>{words.resolved(resolved.length)}</summary>
          <ul className={classes.items}>
            {resolved.map((one) => (
              <ProblemItem key={one.id} problem={one}>
                <RowButton
                  word={words.reopen}
                  name={words.reopenNamed(one.name)}
                  disabledReason={readOnlyReason}
                  onClick={() => onReopen(one)}
                />
              </ProblemItem>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ProblemItem({
  problem,
  children,
}: {
  readonly problem: Condition;
  readonly children: React.ReactNode;
}) {
  const { m, format } = useMessages();
  const { name, code, status, onsetOn, abatedOn } = problem;
  const detail = [
    code ?? '',
    onsetOn === null ? '' : m.patients.since(format.date(onsetOn)),
    abatedOn === null ? '' : m.patients.until(format.date(abatedOn)),
  ];
  return (
    <Item name={name} detail={detail.filter(Boolean).join(' · ')} quiet={status === 'resolved'}>
      {children}
    </Item>
  );
}

type Key = 'name' | 'code' | 'onsetOn';
const EMPTY: ItemValues<Key> = { name: null, code: null, onsetOn: null };

interface AddProblemProps {
  readonly patientId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function AddProblem({ patientId, onDone, onCancel }: AddProblemProps) {
  const { m } = useMessages();
  const words = m.patients.problems;
  const add = useChartWrite({
    patientId,
    write: ({ name, code, onsetOn }: ItemValues<Key>) =>
      api.patients.addCondition({ patientId, name: name ?? '', code, onsetOn }),
    onDone,
  });
  const fields: ItemField<Key>[] = [
    { key: 'name', label: words.name, kind: 'text', required: true, maxLength: 200 },
    { key: 'code', label: words.code, kind: 'text', maxLength: 20 },
    { key: 'onsetOn', label: words.onsetOn, kind: 'date' },
  ];
  return (
    <ItemForm
      fields={fields}
      start={EMPTY}
      saveLabel={m.common.add}
      pending={add.isPending}
      error={add.error}
      onSave={add.mutate}
      onCancel={onCancel}
    />
  );
}
