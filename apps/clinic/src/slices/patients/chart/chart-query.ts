import type { Chart } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';

export function chartQuery(patientId: string) {
  return queryOptions({
    queryKey: ['patients', 'chart', patientId],
    queryFn: () => api.patients.chart({ patientId }),
  });
}

/** True when somebody changed the thing since it was read. */
export function isStale(error: unknown): boolean {
  return asApiError(error)?.code === 'STALE_VERSION';
}

interface ChartWrite<Input> {
  readonly patientId: string;
  readonly write: (input: Input) => Promise<unknown>;
  readonly onDone: () => void;
  /** The chart as it is now, after a write that named an older version. */
  readonly onStale?: (chart: Chart) => void;
}

/** A write in the chart: everything of the patient is asked again after it, whatever came of it. */
export function useChartWrite<Input>({ patientId, write, onDone, onStale }: ChartWrite<Input>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => write(input),
    onSuccess: onDone,
    onError: async (error) => {
      if (isStale(error) && onStale)
        onStale(await client.fetchQuery({ ...chartQuery(patientId), staleTime: 0 }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['patients'] }),
  });
}
