/** What the consultation page asks the server for, and how answers to writes reach every part of the page. */
import type { Consultation, Note } from '@medi-os/contract';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { api } from '../../api/client.ts';

const consultationKey = (id: string) => ['consultations', 'one', id] as const;
export const noteKey = (id: string) => ['notes', 'one', id] as const;

/** Answers may overtake one another; an older one never replaces a newer one. */
function storeConsultation(client: QueryClient, consultation: Consultation): void {
  client.setQueryData<Consultation>(consultationKey(consultation.id), (before) =>
    before !== undefined && before.version > consultation.version ? before : consultation,
  );
  if (consultation.note) storeNote(client, consultation.note);
}

/** As above. */
function storeNote(client: QueryClient, note: Note): void {
  client.setQueryData<Note>(noteKey(note.id), (before) =>
    before !== undefined && before.version > note.version ? before : note,
  );
}

export interface ConsultationData {
  readonly consultation: Consultation | undefined;
  readonly note: Note | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  readonly onConsultation: (consultation: Consultation) => void;
  readonly onNote: (note: Note) => void;
}

/**
 * Opens the consultation of the visit once; after that it is only read. Opening moves the visit, so it must not happen
 * again by itself when the patient was sent back to the queue meanwhile.
 */
export function useConsultation(visitId: string): ConsultationData {
  const client = useQueryClient();
  const opened = useQuery({
    queryKey: ['consultation-of-visit', visitId],
    queryFn: async () => {
      const consultation = await api.consultations.open({ visitId });
      storeConsultation(client, consultation);
      return { id: consultation.id, noteId: consultation.note?.id ?? null };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
  });
  const id = opened.data?.id;
  const read = useQuery({
    queryKey: consultationKey(id ?? ''),
    queryFn: async () => {
      const consultation = await api.consultations.get({ consultationId: id ?? '' });
      if (consultation.note) storeNote(client, consultation.note);
      return consultation;
    },
    enabled: id !== undefined,
  });
  const noteId = read.data?.note?.id;
  const note = useQuery({
    queryKey: noteKey(noteId ?? ''),
    queryFn: () => api.notes.get({ noteId: noteId ?? '' }),
    enabled: noteId !== undefined,
  });
  const noteState = note.data?.state;
  // Whether a draft may be renewed hangs on the state of the note.
  useEffect(() => {
    if (id !== undefined && noteState !== undefined)
      void client.invalidateQueries({ queryKey: consultationKey(id) });
  }, [client, id, noteState]);
  const onConsultation = useCallback(
    (consultation: Consultation) => storeConsultation(client, consultation),
    [client],
  );
  const onNote = useCallback((next: Note) => storeNote(client, next), [client]);
  const retry = useCallback(
    () => void (id === undefined ? opened.refetch() : read.refetch()),
    [id, opened.refetch, read.refetch],
  );
  return useMemo(
    () => ({
      consultation: read.data,
      note: note.data ?? read.data?.note ?? undefined,
      error: opened.error ?? read.error,
      retry,
      onConsultation,
      onNote,
    }),
    [read.data, note.data, opened.error, read.error, retry, onConsultation, onNote],
  );
}

/** The visit itself: acuity, room, and whether it may be finished. */
export function useVisit(visitId: string) {
  return useQuery({ queryKey: ['queue', 'visit', visitId], queryFn: () => api.queue.get({ visitId }) });
}
