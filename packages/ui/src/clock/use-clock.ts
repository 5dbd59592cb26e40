import { useSyncExternalStore } from 'react';
import { createClock } from './clock.ts';

/** The page's clock; the app sets it right with `clock.setServerNowMs` whenever the server says the time. */
export const clock = createClock();

/**
 * What `select` makes of the present time. The component renders again only when that value changes, so return what
 * is shown (a text, a flag), never the time itself.
 */
export function useClock<T extends string | number | boolean>(select: (nowMs: number) => T): T {
  const present = () => select(clock.nowMs());
  return useSyncExternalStore(clock.subscribe, present, present);
}
