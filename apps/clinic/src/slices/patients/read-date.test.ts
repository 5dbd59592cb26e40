import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('a date that somebody typed', () => {
  it.each([
    ['1968-03-14', '1968-03-14'],
    ['14/03/1968', '1968-03-14'],
    ['14.3.1968', '1968-03-14'],
    [' 4-3-1968 ', '1968-03-04'],
    ['14 Mar 1968', '1968-03-14'],
    ['14-march-1968', '1968-03-14'],
    ['9 sept 1968', '1968-09-09'],
    ['3 ago 1968', '1968-08-03'],
    ['3 de agosto de 1968', '1968-08-03'],
    ['14031968', '1968-03-14'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (typed, day) => expect(readDate(typed)).toBe(day));

  it.each([
    '',
    '14',
    '14/03',
    '14/03/68',
    '30/02/2024',
    '29/02/2023',
    '03/14/1968',
    '14 foo 1968',
    '1968',
    'tomorrow',
  ])('%j is no day', (typed) => expect(readDate(typed)).toBeUndefined());

  it('reads every day back that it could be written as', () => {
    const days = fc.date({ min: new Date('1880-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        expect(readDate(`${day}/${month}/${year}`)).toBe(iso);
        expect(readDate(`${Number(day)}.${Number(month)}.${year}`)).toBe(iso);
        expect(readDate(iso)).toBe(iso);
      }),
    );
  });

  it('never fails on anything else', () => {
    fc.assert(fc.property(fc.string(), (typed) => void readDate(typed)));
  });
});
