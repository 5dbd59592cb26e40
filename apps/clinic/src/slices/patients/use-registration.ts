import { useDebouncedValue } from '@mantine/hooks';
import { ERRORS, type Patient, type PatientInput, type PatientMatch } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useToday } from '../../shared/use-today.ts';
import { lastSearch, registrationDraft } from './kept-in-memory.ts';
import {
  type Registration,
  type RegistrationErrors,
  type RegistrationField,
  readForDuplicates,
  readRegistration,
  startFromSearch,
} from './registration.ts';

const DEBOUNCE_MS = 350;

/** A registration while it is typed: what is wrong with it, who may be the same person, and its saving. */
export function useRegistration(onRegistered: (patientId: string) => void) {
  const client = useQueryClient();
  const today = useToday();
  const [typed, setTyped] = useState<Registration>(
    () => registrationDraft.read() ?? startFromSearch(lastSearch.read()),
  );
  const [wrong, setWrong] = useState<RegistrationErrors>({});
  const duplicates = useDuplicates(typed);
  const save = useMutation({
    mutationFn: (input: PatientInput) => register(input, duplicates.different),
    onSuccess: (patient) => {
      registrationDraft.forget();
      lastSearch.keep('');
      void client.invalidateQueries({ queryKey: ['patients'] });
      onRegistered(patient.id);
    },
    onError: (error) => {
      if (asApiError(error)?.code === 'POSSIBLE_DUPLICATE') duplicates.look();
    },
  });
  return {
    typed,
    wrong,
    save,
    candidates: duplicates.candidates,
    answeredCount: duplicates.different.length,
    change: (field: RegistrationField, value: string) => {
      const next = { ...typed, [field]: value };
      setTyped(next);
      registrationDraft.keep(next);
      setWrong(({ [field]: _mended, ...rest }) => rest);
    },
    answerDifferent: (candidate: PatientMatch) => {
      duplicates.answer(candidate.id);
      save.reset();
    },
    /** Saves when all can be read; false when something is wrong, which the fields then say. */
    submit: (): boolean => {
      const read = readRegistration(typed, today);
      setWrong(read.ok ? {} : read.wrong);
      if (read.ok) save.mutate(read.input);
      return read.ok;
    },
  };
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
  return {
    candidates,
    different,
    answer: (id: string) => setDifferent([...different, id]),
    look: () => void found.refetch(),
  };
}
