/** What the rules say, asked only after the nurse has chosen, and again when something changes after that. */

import { useDebouncedValue } from '@mantine/hooks';
import type { Acuity, SecondLook, Vitals } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

const SETTLED_AFTER_MS = 250;

export interface LookInput {
  readonly visitId: string;
  readonly complaint: string;
  readonly vitals: Vitals;
  readonly nurseLevel: Acuity | null;
}

export interface LookState {
  /** Of exactly what is on the screen now; `undefined` while it is asked or before a level was chosen. */
  readonly look: SecondLook | undefined;
  readonly isAsking: boolean;
  readonly failed: boolean;
}

export function useSecondLook(input: LookInput): LookState {
  const key = JSON.stringify(input);
  const [settled] = useDebouncedValue(key, SETTLED_AFTER_MS);
  const { nurseLevel, ...rest } = input;
  const wanted = nurseLevel !== null && input.complaint.trim() !== '';
  const isSettled = settled === key;
  const answer = useQuery({
    queryKey: ['second-look', key],
    queryFn: async () => {
      if (nurseLevel === null) throw new Error('asked for a second look before a first');
      return (await api.triage.secondLook({ ...rest, nurseLevel })).secondLook;
    },
    enabled: wanted && isSettled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return {
    look: wanted ? answer.data : undefined,
    isAsking: wanted && answer.data === undefined && !answer.isError,
    failed: wanted && answer.isError,
  };
}
