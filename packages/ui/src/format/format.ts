/** How dates, times and numbers are written on the screen, in the language of the reader and the clinic's local time. */
import { ageOn, parseIsoDate } from './age.ts';
import { type Language, LOCALE_OF } from './language.ts';

export interface Format {
  /** `14-Mar-1968`, from `YYYY-MM-DD` (shown as it is, in no time zone) or from an instant (in local time). */
  date(value: string | Date): string;
  /** `10:42`, 24-hour, local. */
  time(instant: string | Date): string;
  /** `14-Mar-2026 10:42`. */
  dateTime(instant: string | Date): string;
  /** `Friday 20 November`. */
  longDay(instant: Date): string;
  /** `just now`, `4 min ago`, `in 2 hours`, `3 days ago`. */
  relative(instant: string | Date, now: Date): string;
  /** `58y`, `13mo`, `12d`; `—` when the date of birth is not known or not a date. */
  age(birthDate: string | undefined, now: Date): string;
  /** A number with the language's separators; `decimals` fixes the digits after the point. */
  number(value: number, decimals?: number): string;
  /** `83 %`, from a share between 0 and 1. */
  percent(share: number): string;
}

const UNKNOWN = '—';
const AGE_UNIT: Record<Language, Record<'day' | 'month' | 'year', string>> = {
  en: { day: 'd', month: 'mo', year: 'y' },
  es: { day: 'd', month: 'm', year: 'a' },
};
const JUST_NOW: Record<Language, string> = { en: 'just now', es: 'ahora mismo' };
const RELATIVE_STEPS = [
  { unit: 'day', sizeMs: 86_400_000 },
  { unit: 'hour', sizeMs: 3_600_000 },
  { unit: 'minute', sizeMs: 60_000 },
] as const;

function instantOf(value: string | Date): Date | undefined {
  const date = typeof value === 'string' ? new Date(value) : value;
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Three letters, no dot: Intl writes "Sept" in British English and "sept" in Spanish, which breaks the column. */
function shortMonthOf(locale: string): (month: number) => string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2024, month, 15))).slice(0, 3),
  );
  return (month) => names[month - 1] ?? UNKNOWN;
}

/** The day, `YYYY-MM-DD`, that an instant falls on in a time zone (the machine's own when none is given). */
export function localDay(instant: Date, timeZone?: string): string {
  // en-CA writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...zone(timeZone),
  }).format(instant);
}

function zone(timeZone: string | undefined): { timeZone: string } | Record<string, never> {
  return timeZone === undefined ? {} : { timeZone };
}

/**
 * Formatters of one language.
 *
 * @param timeZone IANA name of the clinic's zone; the reader's own when left out.
 */
export function createFormat(language: Language, timeZone?: string): Format {
  const locale = LOCALE_OF[language];
  const shortMonth = shortMonthOf(locale);
  const timeFormat = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone(timeZone),
  });
  const dayFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...zone(timeZone),
  });
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  const percentFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

  const date = (value: string | Date): string => {
    const instant = instantOf(value);
    if (!instant) return UNKNOWN;
    const isDay = typeof value === 'string' && value.length === 10;
    const parts = parseIsoDate(isDay ? value : localDay(instant, timeZone));
    if (!parts) return UNKNOWN;
    return `${String(parts.day).padStart(2, '0')}-${shortMonth(parts.month)}-${String(parts.year).padStart(4, '0')}`;
  };
  const time = (value: string | Date): string => {
    const instant = instantOf(value);
    return instant ? timeFormat.format(instant) : UNKNOWN;
  };
  const relative = (value: string | Date, now: Date): string => {
    const instant = instantOf(value);
    if (!instant) return UNKNOWN;
    const differenceMs = instant.getTime() - now.getTime();
    for (const { unit, sizeMs } of RELATIVE_STEPS) {
      const count = Math.trunc(differenceMs / sizeMs);
      if (count !== 0) return relativeFormat.format(count, unit);
    }
    return JUST_NOW[language];
  };
  const age = (birthDate: string | undefined, now: Date): string => {
    const found = birthDate === undefined ? undefined : ageOn(birthDate, localDay(now, timeZone));
    return found ? `${found.count}${AGE_UNIT[language][found.unit]}` : UNKNOWN;
  };
  const number = (value: number, decimals?: number): string =>
    new Intl.NumberFormat(
      locale,
      decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    ).format(value);

  return {
    date,
    time,
    dateTime: (value) => (instantOf(value) ? `${date(value)} ${time(value)}` : UNKNOWN),
    longDay: (instant) => dayFormat.format(instant).replace(',', ''),
    relative,
    age,
    number,
    // A no-break space, so that the sign never starts a line of its own.
    percent: (share) => `${percentFormat.format(share * 100)}\u00a0%`,
  };
}
