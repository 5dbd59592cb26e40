/**
 * What is kept between pages while somebody is signed in: in memory only, because a name or a date of birth belongs in
 * no address and in no storage of the browser. The cache is emptied when the session ends.
 */
import { queryClient } from '../../api/query-client.ts';
import type { Registration } from './registration.ts';

const LAST_SEARCH = ['last-patient-search'] as const;
const DRAFT = ['registration-draft'] as const;
for (const queryKey of [LAST_SEARCH, DRAFT])
  queryClient.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY });

export const lastSearch = {
  read: (): string => queryClient.getQueryData<string>(LAST_SEARCH) ?? '',
  keep: (text: string) => void queryClient.setQueryData(LAST_SEARCH, text),
};

export const registrationDraft = {
  read: (): Registration | undefined => queryClient.getQueryData<Registration>(DRAFT),
  keep: (typed: Registration) => void queryClient.setQueryData(DRAFT, typed),
  forget: () => queryClient.removeQueries({ queryKey: DRAFT }),
};
