import { describe, expect, it } from 'vitest';
import { fieldText, localMinute, NO_FILTER, readFilter, valueText } from './audit-text.ts';

const PATIENT = '018f5a10-0000-7000-8000-0000000000aa';

describe('the filters', () => {
  it('say nothing where nothing was typed', () => {
    expect(readFilter(NO_FILTER)).toEqual({ ok: true, filter: {} });
  });

  it('give local times as instants', () => {
    const read = readFilter({
      ...NO_FILTER,
      from: '2026-11-20T08:00',
      to: '2026-11-20T09:00',
      action: 'patient.read',
    });
    expect(read).toEqual({
      ok: true,
      filter: {
        from: new Date('2026-11-20T08:00').toISOString(),
        to: new Date('2026-11-20T09:00').toISOString(),
        action: 'patient.read',
      },
    });
  });

  it.each([
    [{ patientId: '004217800' }, 'patient'],
    [{ from: '2026-11-20T09:00', to: '2026-11-20T08:00' }, 'time'],
    [{ from: 'yesterday' }, 'time'],
  ] as const)('%j is refused because of the %s', (change, wrong) => {
    expect(readFilter({ ...NO_FILTER, ...change })).toEqual({ ok: false, wrong });
  });

  it('take the id of a patient with blanks around it', () => {
    expect(readFilter({ ...NO_FILTER, patientId: ` ${PATIENT} ` })).toEqual({
      ok: true,
      filter: { patientId: PATIENT },
    });
  });

  it('show an instant as the field wants it', () => {
    expect(localMinute(new Date(2026, 0, 2, 3, 4, 59))).toBe('2026-01-02T03:04');
  });
});

it.each([
  [null, undefined],
  [undefined, undefined],
  ['', undefined],
  ['penicillin', 'penicillin'],
  [false, 'false'],
  [0, '0'],
  [{ a: [1] }, '{"a":[1]}'],
])('the value %j reads %j', (value, text) => expect(valueText(value)).toBe(text));

it.each([
  ['birthDate', 'birth date'],
  ['ended_on', 'ended on'],
  ['mrn', 'mrn'],
])('the field %s reads %s', (field, text) => expect(fieldText(field)).toBe(text));
