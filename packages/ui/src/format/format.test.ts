import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, parseIsoDate } from './age.ts';
import { formatDuration, formatDurationPair, formatStopwatch } from './duration.ts';
import { createFormat, localDay } from './format.ts';
import { isLanguage, pluralOf } from './language.ts';

const en = createFormat('en', 'Europe/Madrid');
const es = createFormat('es', 'Europe/Madrid');
const MINUTE = 60_000;

describe('dates', () => {
  it.each([
    ['1968-03-14', '14-Mar-1968', '14-mar-1968'],
    ['2026-01-01', '01-Jan-2026', '01-ene-2026'],
    ['2026-09-30', '30-Sep-2026', '30-sep-2026'],
    ['2024-02-29', '29-Feb-2024', '29-feb-2024'],
  ])('%s reads %s in English and %s in Spanish', (iso, english, spanish) => {
    expect(en.date(iso)).toBe(english);
    expect(es.date(iso)).toBe(spanish);
  });

  it('never moves a date of birth by a time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(createFormat('en', zone).date('1968-03-14')).toBe('14-Mar-1968');
    }
  });

  it('shows an instant in the time of the clinic', () => {
    expect(en.dateTime('2026-11-20T23:30:00Z')).toBe('21-Nov-2026 00:30');
    expect(localDay(new Date('2026-11-20T23:30:00Z'), 'Europe/Madrid')).toBe('2026-11-21');
    expect(en.longDay(new Date('2026-11-20T10:42:00Z'))).toBe('Friday 20 November');
    expect(es.longDay(new Date('2026-11-20T10:42:00Z'))).toBe('viernes 20 de noviembre');
  });

  it.each(['', 'soon', '2026-02-30', '2026-13-01'])('shows a dash for %j', (text) => {
    expect(en.date(text)).toBe('—');
  });

  it('reads back every day that exists', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const parts = parseIsoDate(iso);
        expect(
          parts && new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).toISOString().slice(0, 10),
        ).toBe(iso);
      }),
    );
  });
});

describe('durations', () => {
  it.each([
    [0, '0m'],
    [59_999, '0m'],
    [12 * MINUTE, '12m'],
    [60 * MINUTE - 1, '59m'],
    [65 * MINUTE, '1h 05m'],
    [27 * 60 * MINUTE, '1d 3h'],
    [-5 * MINUTE, '0m'],
    [Number.NaN, '—'],
  ])('%d ms reads %s', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text);
  });

  it('pairs the time in state with the total', () => {
    expect(formatDurationPair(12 * MINUTE, 47 * MINUTE)).toBe('12m / 47m');
  });

  it.each([
    [402_000, '06:42'],
    [4_002_000, '1:06:42'],
    [-1, '00:00'],
  ])('a stopwatch at %d ms reads %s', (durationMs, text) => {
    expect(formatStopwatch(durationMs)).toBe(text);
  });
});

describe('relative times', () => {
  const now = new Date('2026-11-20T10:00:00Z');
  it.each([
    ['2026-11-20T09:59:31Z', 'just now', 'ahora mismo'],
    ['2026-11-20T09:56:00Z', '4 min ago', 'hace 4 min'],
    ['2026-11-18T10:00:00Z', '2 days ago', 'hace 2 d'],
  ])('%s is %s', (instant, english, spanish) => {
    expect(en.relative(instant, now)).toBe(english);
    expect(es.relative(instant, now)).toBe(spanish);
  });
});

describe('age', () => {
  it.each([
    ['1968-03-14', '2026-03-13', '57y'],
    ['1968-03-14', '2026-03-14', '58y'],
    ['2026-11-08', '2026-11-20', '12d'],
    ['2026-11-20', '2026-11-20', '0d'],
    ['2025-10-19', '2026-11-20', '13mo'],
    ['2024-11-20', '2026-11-20', '2y'],
    ['2008-02-29', '2026-02-28', '17y'],
    ['2008-02-29', '2026-03-01', '18y'],
    ['2027-01-01', '2026-11-20', '—'],
  ])('born %s, on %s: %s', (birthDate, onDate, text) => {
    expect(en.age(birthDate, new Date(`${onDate}T12:00:00Z`))).toBe(text);
  });

  it('is a dash when the date of birth is not known', () => {
    expect(en.age(undefined, new Date())).toBe('—');
  });

  it('never grows by more than one unit from one day to the next', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40_000 }), (born, lived) => {
        const today = ageOn(iso(born), iso(born + lived));
        const tomorrow = ageOn(iso(born), iso(born + lived + 1));
        if (!today || !tomorrow) throw new Error('both days are after the birth');
        if (today.unit === tomorrow.unit) expect([0, 1]).toContain(tomorrow.count - today.count);
      }),
    );
  });
});

describe('numbers and plurals', () => {
  it('uses the separators of the language', () => {
    expect(en.number(39.4, 1)).toBe('39.4');
    expect(es.number(39.4, 1)).toBe('39,4');
    expect(en.percent(0.834)).toBe('83\u00a0%');
  });

  it('chooses the form of a count', () => {
    const forms = { one: 'one', other: 'other' };
    expect([0, 1, 2, 1_000_000].map((count) => pluralOf('en')(count, forms))).toEqual([
      'other',
      'one',
      'other',
      'other',
    ]);
    expect([0, 1, 2, 1_000_000].map((count) => pluralOf('es')(count, forms))).toEqual([
      'other',
      'one',
      'other',
      'other',
    ]);
  });

  it('knows its languages', () => {
    expect(isLanguage('es')).toBe(true);
    expect(isLanguage('toString')).toBe(false);
  });
});
