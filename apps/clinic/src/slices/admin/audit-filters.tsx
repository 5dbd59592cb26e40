import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { AuditEntry } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import classes from './admin.module.css';
import { type AuditFilterText, NO_FILTER } from './audit-text.ts';

interface AuditFiltersProps {
  readonly text: AuditFilterText;
  readonly wrong: 'patient' | 'time' | undefined;
  /** What is on the screen: whoever may not list the people chooses among those. */
  readonly rows: readonly AuditEntry[];
  readonly onChange: (text: AuditFilterText) => void;
}

export function AuditFilters({ text, wrong, rows, onChange }: AuditFiltersProps) {
  const { m } = useMessages();
  const words = m.admin.audit;
  const people = usePeople(rows);
  const actionWords: Readonly<Record<string, string>> = words.actionWord;
  const actions = Object.entries(actionWords)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const set = (key: keyof AuditFilterText) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...text, [key]: event.currentTarget.value });
  return (
    <fieldset className={classes.filters}>
      <legend className="visually-hidden">{words.filters}</legend>
      <NativeSelect
        label={words.who}
        value={text.actorId}
        data={[{ value: '', label: words.anybody }, ...people]}
        onChange={set('actorId')}
      />
      <NativeSelect
        label={words.action}
        value={text.action}
        data={[{ value: '', label: words.anything }, ...actions]}
        onChange={set('action')}
      />
      <TextInput
        label={words.patient}
        value={text.patientId}
        placeholder={words.id}
        title={words.patientHelp}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        error={wrong === 'patient' ? words.patientWrong : undefined}
        onChange={set('patientId')}
      />
      <TextInput label={words.from} type="datetime-local" value={text.from} onChange={set('from')} />
      <TextInput
        label={words.to}
        type="datetime-local"
        value={text.to}
        error={wrong === 'time' ? words.timeWrong : undefined}
        onChange={set('to')}
      />
      <Button className={classes.clear ?? ''} onClick={() => onChange(NO_FILTER)}>
        {words.clear}
      </Button>
    </fieldset>
  );
}

/** Everybody for those who may list people; else those who appear on the screen. */
function usePeople(rows: readonly AuditEntry[]): { value: string; label: string }[] {
  const mayList = useMay('users:read');
  const users = useQuery({
    queryKey: ['users', 'list'],
    queryFn: () => api.admin.users(),
    enabled: mayList,
  });
  const known = new Map<string, string>();
  for (const user of users.data?.items ?? []) known.set(user.id, user.name);
  for (const { actor } of rows) if (actor) known.set(actor.id, actor.name);
  return [...known]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
