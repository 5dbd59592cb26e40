/** Registering a patient. Whoever may be registered already is shown while typing, and has to be answered. */
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ERRORS, type Patient, type PatientInput, type PatientMatch } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { LiveMark, ReasonedButton } from '@medi-os/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { useLiveStatus } from '../../live/live.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import { ErrorLine } from '../../shared/error-line.tsx';
import { useToday } from '../../shared/use-today.ts';
import { Page as Frame } from '../../shell/index.ts';
import { Duplicates } from './duplicates.tsx';
import { lastSearch, registrationDraft } from './kept-in-memory.ts';
import classes from './registration.module.css';
import {
  type Registration,
  type RegistrationErrors,
  readForDuplicates,
  readRegistration,
  startFromSearch,
} from './registration.ts';
import { RegistrationFields } from './registration-fields.tsx';

const DEBOUNCE_MS = 350;

export function Page() {
  const { m } = useMessages();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const today = useToday();
  const mayWrite = useMay('patients:write');
  const [typed, setTyped] = useState<Registration>(
    () => registrationDraft.read() ?? startFromSearch(lastSearch.read()),
  );
  const [wrong, setWrong] = useState<RegistrationErrors>({});
  const { candidates, different, setDifferent, look } = useDuplicates(typed);
  const { goOn, leave, forCheckIn } = useWayOn();
  const words = m.patients.form;

  const save = useMutation({
    mutationFn: (input: PatientInput) => register(input, different),
    onSuccess: (patient) => {
      registrationDraft.forget();
      lastSearch.keep('');
      void client.invalidateQueries({ queryKey: ['patients'] });
      goOn(patient.id);
    },
    onError: (error) => {
      if (asApiError(error)?.code === 'POSSIBLE_DUPLICATE') look();
    },
  });
  const submit = () => {
    const read = readRegistration(typed, today);
    setWrong(read.ok ? {} : read.wrong);
    if (read.ok) save.mutate(read.input);
    // The fields show what is wrong first; then the first of them is where to go.
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const change = (next: Registration) => {
    setTyped(next);
    registrationDraft.keep(next);
  };
  const disabledReason = !mayWrite
    ? m.common.forbidden
    : candidates.length > 0
      ? words.answerFirst
      : undefined;
  return (
    <Frame title={m.patients.register} live={<LiveMark status={useLiveStatus()} />}>
      <div className={classes.layout}>
        <form
          ref={form}
          noValidate
          className={classes.form}
          aria-label={m.patients.register}
          onSubmit={(event) => {
            event.preventDefault();
            if (disabledReason === undefined && !save.isPending) submit();
          }}
        >
          <RegistrationFields
            typed={typed}
            wrong={wrong}
            onChange={(field, value) => {
              change({ ...typed, [field]: value });
              if (wrong[field] !== undefined) setWrong(({ [field]: _mended, ...rest }) => rest);
            }}
          />
          <ErrorLine error={save.error} />
          <div className={classes.buttons}>
            <ReasonedButton
              type="submit"
              variant="filled"
              loading={save.isPending}
              disabledReason={disabledReason}
              onClick={() => undefined}
            >
              {forCheckIn ? words.saveAndCheckIn : words.save}
            </ReasonedButton>
            <Button
              onClick={() => {
                registrationDraft.forget();
                leave();
              }}
            >
              {m.common.cancel}
            </Button>
          </div>
          <p className={classes.hint}>{words.unsaved}</p>
        </form>
        <Duplicates
          typed={typed}
          candidates={candidates}
          answeredCount={different.length}
          onSame={(candidate) => {
            registrationDraft.forget();
            goOn(candidate.id);
          }}
          onDifferent={(candidate) => {
            setDifferent([...different, candidate.id]);
            save.reset();
          }}
        />
      </div>
    </Frame>
  );
}

/** Registers; says "looked at" only when every person that the server finds alike was answered. */
async function register(input: PatientInput, different: readonly string[]): Promise<Patient> {
  try {
    return await api.patients.create({ ...input, duplicatesSeen: false });
  } catch (error) {
    const alike = ERRORS.POSSIBLE_DUPLICATE.data.safeParse(asApiError(error)?.data);
    if (!alike.success || !alike.data.candidateIds.every((id) => different.includes(id))) throw error;
    return api.patients.create({ ...input, duplicatesSeen: true });
  }
}

/** Likely duplicates of what is typed, without those that were answered "somebody else". */
function useDuplicates(typed: Registration) {
  const [different, setDifferent] = useState<readonly string[]>([]);
  const [settled] = useDebouncedValue(typed, DEBOUNCE_MS);
  const asked = readForDuplicates(settled);
  const found = useQuery({
    queryKey: ['patients', 'duplicates', asked ?? null],
    queryFn: () => (asked === undefined ? { items: [] } : api.patients.duplicates(asked)),
    enabled: asked !== undefined,
  });
  const items = asked === undefined ? [] : (found.data?.items ?? []);
  const candidates: PatientMatch[] = items.filter((match) => !different.includes(match.id));
  return { candidates, different, setDifferent, look: () => void found.refetch() };
}

/** Where a registration leads: to the chart, or back to the check-in that it was needed for (`?then=check-in`). */
function useWayOn() {
  const navigate = useNavigate();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const forCheckIn = new URLSearchParams(search).get('then') === 'check-in';
  return {
    forCheckIn,
    goOn: (patientId: string) =>
      void (forCheckIn
        ? navigate({ href: `/?checkIn=${patientId}` })
        : navigate({ to: '/patients/$patientId', params: { patientId } })),
    leave: () => void navigate({ to: forCheckIn ? '/' : '/patients' }),
  };
}
