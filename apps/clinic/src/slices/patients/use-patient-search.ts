import { useDebouncedValue } from '@mantine/hooks';
import type { PatientMatch } from '@medi-os/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** Long enough that a word is one question, short enough that nobody waits for it. */
const DEBOUNCE_MS = 180;
const MIN_LENGTH = 2;

export interface PatientSearch {
  /** What the matches answer; it lags behind the typing. */
  readonly query: string;
  readonly matches: readonly PatientMatch[] | undefined;
  /** Nobody is written as asked; the matches are only alike. */
  readonly onlySimilar: boolean;
  readonly searching: boolean;
  /**
   * The matches answer what stands in the field now. Until then they answer what stood there before, and Enter must
   * not open one: it would be somebody else than was typed.
   */
  readonly settled: boolean;
  readonly error: unknown;
}

/** Patients by any of name, date of birth, phone, record number, while somebody types. */
export function usePatientSearch(
  text: string,
  { limit, enabled }: { limit: number; enabled: boolean },
): PatientSearch {
  const [query] = useDebouncedValue(text.trim(), DEBOUNCE_MS);
  const long = query.length >= MIN_LENGTH && text.trim().length >= MIN_LENGTH;
  const search = useQuery({
    queryKey: ['patients', 'search', query, limit],
    queryFn: () => api.patients.search({ query, limit }),
    enabled: enabled && long,
    placeholderData: keepPreviousData,
  });
  const matches = long ? search.data?.items : undefined;
  return {
    settled: long && query === text.trim() && search.isSuccess && !search.isPlaceholderData,
    query,
    matches,
    onlySimilar: matches !== undefined && matches.length > 0 && matches.every((match) => match.score < 1),
    searching: long && (search.isFetching || query !== text.trim()),
    error: long ? search.error : null,
  };
}
