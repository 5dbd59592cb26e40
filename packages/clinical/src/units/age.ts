const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function parts(iso: string): readonly [year: number, month: number, day: number] | undefined {
  const match = ISO_DATE.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? [year, month, day] : undefined;
}

/** Days of a mean month, 365.25 / 12. */
const DAYS_PER_MONTH = 30.4375;

/**
 * Age in years between two ISO dates (YYYY-MM-DD): whole calendar months in twelfths, so that a birthday is exactly a
 * whole number and three months exactly 0.25, and the days beyond them as a part of a mean month.
 *
 * Undefined when a date is not a date or the birth lies after `on`.
 */
export function ageYearsBetween(birth: string, on: string): number | undefined {
  const from = parts(birth);
  const to = parts(on);
  if (from === undefined || to === undefined) return undefined;
  const beforeDay = to[2] < from[2];
  const months = (to[0] - from[0]) * 12 + (to[1] - from[1]) - (beforeDay ? 1 : 0);
  if (months < 0) return undefined;
  // Someone born on the 31st has completed the month on the last day of a shorter one's successor.
  const lastMonthStart = Date.UTC(from[0], from[1] - 1 + months, 1);
  const daysInThatMonth = new Date(
    Date.UTC(new Date(lastMonthStart).getUTCFullYear(), new Date(lastMonthStart).getUTCMonth() + 1, 0),
  ).getUTCDate();
  const anchor = lastMonthStart + (Math.min(from[2], daysInThatMonth) - 1) * 86_400_000;
  const days = (Date.UTC(to[0], to[1] - 1, to[2]) - anchor) / 86_400_000;
  return months / 12 + Math.min(days, DAYS_PER_MONTH) / (12 * DAYS_PER_MONTH);
}
