/**
 * Dates as people at a desk say them, day before month: `14/03/1968`, `14.3.1968`, `14 Mar 1968`, `14-mar-1968`,
 * `14031968`, and ISO `1968-03-14`. A year is always four digits: two would guess a century, and so a person.
 */
import { LANGUAGES } from '@medi-os/ui';

/** The first three letters of each month, in the languages of the screens. */
const MONTHS: readonly (readonly string[])[] = LANGUAGES.map((language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
      .format(new Date(Date.UTC(2000, month, 1)))
      .slice(0, 3)
      .toLowerCase(),
  ),
);

function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return Math.max(0, ...MONTHS.map((names) => names.indexOf(start) + 1));
}

/** `YYYY-MM-DD`, or `undefined` when the text is not a day of the calendar. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return calendarDay(iso[1], Number(iso[2]), iso[3]);
  const named = /^(\d{1,2})[-/. ](?:de )?([\p{L}]{3,12})[-/. ](?:de )?(\d{4})$/u.exec(text);
  if (named) return calendarDay(named[3], monthOf(named[2] ?? ''), named[1]);
  const numeric =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  return numeric ? calendarDay(numeric[3], Number(numeric[2]), numeric[1]) : undefined;
}

function calendarDay(year = '', month = 0, day = ''): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // The engine rolls 30 February over to March: what comes back must be what went in.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}
