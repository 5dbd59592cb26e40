import type { Alert } from '@medi-os/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { inWorkingOrder, newestAcknowledgedFirst } from './alert-order.ts';

export interface AlertFilter {
  readonly state: 'open' | 'acknowledged' | 'all';
  readonly patientId?: string | undefined;
  readonly visitId?: string | undefined;
}

/** Alerts of everybody, of one patient or of one visit, kept live, further pages on demand. */
export function useAlerts({ state, patientId, visitId }: AlertFilter) {
  const query = useInfiniteQuery({
    queryKey: ['alerts', 'list', state, patientId ?? null, visitId ?? null],
    queryFn: ({ pageParam }) =>
      api.alerts.list({
        state,
        ...(patientId === undefined ? {} : { patientId }),
        ...(visitId === undefined ? {} : { visitId }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }),
    initialPageParam: null as string | null, // widened: later pages have a cursor
    getNextPageParam: (last) => last.nextCursor,
  });
  const found: Alert[] | undefined = query.data?.pages.flatMap((page) => page.items);
  return {
    alerts: found && (state === 'acknowledged' ? newestAcknowledgedFirst(found) : inWorkingOrder(found)),
    openCount: query.data?.pages[0]?.openCount,
    error: query.error,
    showMore: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  };
}
