/** Finding the patient for a new visit. Nobody is chosen by a key that was meant for the search: a row is pressed. */
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { PatientMatch } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { errorText } from '../../api/error-text.ts';
import { useMessages } from '../../messages/messages.tsx';
import classes from './dialogs.module.css';

/** `?then=check-in`: the registration leads back here. Not a literal, because an object with a `then` looks like a promise. */
const AFTER_REGISTERING = Object.fromEntries([['then', 'check-in']]);
const SEARCH_AFTER_MS = 150;
const SHORTEST_QUERY = 2;

interface PatientPickerProps {
  readonly chosen: PatientMatch | undefined;
  readonly onChoose: (patient: PatientMatch | undefined) => void;
}

export function PatientPicker({ chosen, onChoose }: PatientPickerProps) {
  const { m, format } = useMessages();
  if (!chosen) return <PatientSearch onChoose={onChoose} />;
  return (
    <div className={classes.chosen}>
      <p className={classes.about}>
        <b>
          {chosen.givenName} {chosen.familyName}
        </b>
        <span>
          {format.date(chosen.birthDate)} · {m.patients.mrn(chosen.mrn)}
        </span>
      </p>
      <Button size="xs" onClick={() => onChoose(undefined)}>
        {m.board.add.change}
      </Button>
    </div>
  );
}

function PatientSearch({ onChoose }: Pick<PatientPickerProps, 'onChoose'>) {
  const { m } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), SEARCH_AFTER_MS);
  const found = useQuery({
    queryKey: ['patients', 'search', query],
    queryFn: () => api.patients.search({ query, limit: 8 }),
    enabled: query.length >= SHORTEST_QUERY,
    placeholderData: (before) => before,
  });
  const intoList = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector('button')?.focus();
  };
  const asked = query.length >= SHORTEST_QUERY;
  const items = asked ? (found.data?.items ?? []) : [];
  return (
    <>
      <TextInput
        type="search"
        label={m.board.add.search}
        description={m.board.add.searchHelp}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={intoList}
        autoComplete="off"
        error={found.isError ? errorText(found.error, m) : undefined}
        data-autofocus
      />
      {items.length > 0 && <Results items={items} list={list} onChoose={onChoose} />}
      <p className={classes.quiet}>
        <span role="status">{asked && found.isSuccess && items.length === 0 && m.board.add.none}</span>{' '}
        <Link to="/patients/new" search={AFTER_REGISTERING} className={classes.link}>
          {m.board.add.register}
        </Link>
      </p>
    </>
  );
}

interface ResultsProps {
  readonly items: readonly PatientMatch[];
  readonly list: React.RefObject<HTMLUListElement | null>;
  readonly onChoose: (patient: PatientMatch) => void;
}

function Results({ items, list, onChoose }: ResultsProps) {
  const { m, format } = useMessages();
  const step = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[at + by]?.focus();
  };
  return (
    <ul className={classes.results} aria-label={m.board.add.results} ref={list} onKeyDown={step}>
      {items.map((patient) => (
        <li key={patient.id}>
          <button type="button" onClick={() => onChoose(patient)}>
            <b>
              {patient.familyName}, {patient.givenName}
            </b>
            <span className="num">
              {format.date(patient.birthDate)} · {m.common.gender[patient.gender]} ·{' '}
              {m.patients.mrn(patient.mrn)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
