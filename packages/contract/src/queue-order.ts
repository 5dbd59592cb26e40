/**
 * Whom to call next: the fairness rule, written down once.
 *
 * 1. More urgent acuity first.
 * 2. Whoever has waited longer than the limit of their acuity ranks one level higher, but never above level 3: a long
 *    wait does not make a sore throat an emergency, and no wait ever overtakes an emergency (levels 1 and 2).
 * 3. A patient without acuity ranks as level 3 (urgent until shown otherwise).
 * 4. Within a level: longest wait since arrival first. Ties by token, so that every screen agrees.
 */
export type AcuityLevel = 1 | 2 | 3 | 4 | 5;

/**
 * Longest acceptable wait in minutes by acuity.
 * Source: Australasian College for Emergency Medicine, Policy P06 on the Australasian Triage Scale: 0 (immediate), 10, 30, 60, 120 minutes.
 */
export const WAIT_LIMIT_MINUTES: Record<AcuityLevel, number> = { 1: 0, 2: 10, 3: 30, 4: 60, 5: 120 };

/** Level at which a patient without triage is ranked and timed. */
export const ACUITY_WHEN_UNKNOWN: AcuityLevel = 3;

export interface QueueRank {
  acuity: AcuityLevel | null;
  arrivedAtMs: number;
  token: string;
}

/** True when the wait has passed the limit of the acuity. */
export function isOverLimit(acuity: AcuityLevel | null, waitedMinutes: number): boolean {
  return waitedMinutes > WAIT_LIMIT_MINUTES[acuity ?? ACUITY_WHEN_UNKNOWN];
}

/** The level by which a patient is ordered, after the promotion for a long wait. */
export function rankingLevel(entry: QueueRank, nowMs: number): number {
  const level = entry.acuity ?? ACUITY_WHEN_UNKNOWN;
  const waitedMinutes = (nowMs - entry.arrivedAtMs) / 60_000;
  return level > 3 && isOverLimit(level, waitedMinutes) ? level - 1 : level;
}

/** Sort comparator: negative when `a` is called before `b`. A total order. */
export function compareByUrgency(a: QueueRank, b: QueueRank, nowMs: number): number {
  return (
    rankingLevel(a, nowMs) - rankingLevel(b, nowMs) ||
    a.arrivedAtMs - b.arrivedAtMs ||
    (a.token < b.token ? -1 : a.token > b.token ? 1 : 0)
  );
}
