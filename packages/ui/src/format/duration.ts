const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * A stretch of time as a board shows it: `47m`, `1h 05m`, `2d 3h`. Whole units that have passed, never rounded up,
 * so that a limit is not shown as passed before it is. Negative spans (a clock that runs behind) read `0m`.
 *
 * @param durationMs milliseconds; a value that is not finite reads `—`.
 */
export function formatDuration(durationMs: number): string {
  if (!Number.isFinite(durationMs)) return '—';
  const spanMs = Math.max(0, durationMs);
  const minutes = Math.floor(spanMs / MINUTE_MS);
  if (spanMs < HOUR_MS) return `${minutes}m`;
  if (spanMs < DAY_MS) {
    return `${Math.floor(spanMs / HOUR_MS)}h ${String(minutes % 60).padStart(2, '0')}m`;
  }
  return `${Math.floor(spanMs / DAY_MS)}d ${Math.floor((spanMs % DAY_MS) / HOUR_MS)}h`;
}

/** Time in the present state and in the whole visit: `12m / 47m`. */
export function formatDurationPair(inStateMs: number, inTotalMs: number): string {
  return `${formatDuration(inStateMs)} / ${formatDuration(inTotalMs)}`;
}

/** A running clock in minutes and seconds, as on a recording: `06:42`, `1:06:42`. */
export function formatStopwatch(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000));
  const tail = `${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  return seconds < 3600 ? tail : `${Math.floor(seconds / 3600)}:${tail}`;
}

/** How old a picture is: `12 s` within the first minute, then as a duration. */
export function formatStaleness(durationMs: number): string {
  const spanMs = Math.max(0, durationMs);
  return spanMs < MINUTE_MS ? `${Math.floor(spanMs / 1000)} s` : formatDuration(spanMs);
}
