import { localDay, useClock } from '@medi-os/ui';

/** The present day of the clinic, `YYYY-MM-DD`; the component renders again at midnight. */
export function useToday(): string {
  return useClock((nowMs) => localDay(new Date(nowMs)));
}
