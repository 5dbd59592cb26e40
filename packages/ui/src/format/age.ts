/**
 * Age at a day, counted on the calendar, in the unit that is read for that age: days in the first four weeks,
 * months until the second birthday, years after. One number and one unit, because a banner has room for one.
 */
export interface Age {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const NEWBORN_DAYS = 28;
const INFANT_MONTHS = 24;

/** Reads `YYYY-MM-DD`; `undefined` for any other text and for days that do not exist (30 February). */
export function parseIsoDate(text: string): { year: number; month: number; day: number } | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { year, month, day };
}

/**
 * Age on `onDate` of someone born on `birthDate`, both `YYYY-MM-DD`.
 * `undefined` when either is not a date or the birth is still to come.
 * Someone born on 29 February turns a year older on 1 March of a common year.
 */
export function ageOn(birthDate: string, onDate: string): Age | undefined {
  const born = parseIsoDate(birthDate);
  const on = parseIsoDate(onDate);
  if (!born || !on || birthDate > onDate) return undefined;
  const days =
    (Date.UTC(on.year, on.month - 1, on.day) - Date.UTC(born.year, born.month - 1, born.day)) / 86_400_000;
  if (days < NEWBORN_DAYS) return { count: days, unit: 'day' };
  const months = (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day ? 1 : 0);
  if (months < INFANT_MONTHS) return { count: months, unit: 'month' };
  return { count: Math.floor(months / 12), unit: 'year' };
}
