/**
 * The cache of what the server said. Keys begin with a topic of the event log (`['queue', …]`): when the log says that
 * a topic changed, everything under it is asked again.
 */
import { asApiError } from '@medi-os/sdk';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

const RETRIES = 4;
/** The session is over: whoever shows the app goes to the login. */
export const SESSION_LOST = 'medi-os:session-lost';

function reportSessionLoss(error: unknown): void {
  const code = asApiError(error)?.code;
  if (code === 'UNAUTHENTICATED' || code === 'SESSION_EXPIRED') dispatchEvent(new CustomEvent(SESSION_LOST));
}

/** Only what may go better next time is asked again: the network, and a server that says "not now". */
function mayRetry(failures: number, error: unknown): boolean {
  const known = asApiError(error);
  return failures < RETRIES && (known === null || known.status === 503 || known.status === 429);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: reportSessionLoss }),
  mutationCache: new MutationCache({ onError: reportSessionLoss }),
  defaultOptions: {
    queries: { staleTime: 60_000, retry: mayRetry, networkMode: 'always', refetchOnWindowFocus: true },
    // A write is never repeated behind the back of the person who made it.
    mutations: { retry: false, networkMode: 'always' },
  },
});
