import { VITAL_NAMES, VITALS } from '@medi-os/clinical';
import { Vitals } from '@medi-os/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockedVitals,
  canonicalOf,
  findingOf,
  parseNumber,
  textInUnit,
  VITAL_ORDER,
  type VitalTexts,
  type VitalUnits,
  vitalsOf,
} from './vitals-model.ts';

const adult = { ageYears: 45 };
const reading = (texts: VitalTexts, part: { units?: VitalUnits; confirmed?: string[] } = {}) => ({
  texts,
  units: part.units ?? {},
  confirmed: part.confirmed ?? [],
  person: adult,
});

describe('the order of the screen', () => {
  it('has every vital of the contract once', () => {
    expect([...VITAL_ORDER].toSorted()).toEqual(Object.keys(Vitals.shape).toSorted());
  });
});

describe('a number as it is typed', () => {
  it.each([
    ['36.9', 36.9],
    ['36,9', 36.9],
    [' 120 ', 120],
    ['', undefined],
    ['12o', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['1.2.3', undefined],
    ['120/80', undefined],
  ])('%s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('units', () => {
  it.each([
    ['temperatureCelsius', '98.6', '[degF]', 37],
    ['weightKg', '220', '[lb_av]', 99.7903],
    ['glucoseMmolPerL', '61', 'mg/dL', 3.386],
    ['systolicBpMmHg', '16', 'kPa', 120.0102],
    ['heightCm', '1,68', 'm', 168],
  ] as const)('%s of %s %s', (vital, text, unit, canonical) => {
    expect(canonicalOf(vital, text, { [vital]: unit })).toBeCloseTo(canonical, 2);
  });

  it('carry the value over when they are switched', () => {
    expect(textInUnit('temperatureCelsius', '37', 'Cel', '[degF]', 45)).toBe('98.6');
    expect(textInUnit('temperatureCelsius', '98.6', '[degF]', 'Cel', 45)).toBe('37');
    expect(textInUnit('glucoseMmolPerL', '3.4', 'mmol/L', 'mg/dL', 45)).toBe('61');
  });

  it('keep the digits of a value that was typed in the other unit already', () => {
    expect(textInUnit('temperatureCelsius', '98.6', 'Cel', '[degF]', 45)).toBe('98.6');
  });

  it('keep what is not a number', () => {
    expect(textInUnit('temperatureCelsius', 'abc', 'Cel', '[degF]', 45)).toBe('abc');
  });
});

describe('what is odd about a value', () => {
  it.each([
    ['nothing', 'pulsePerMinute', '72', undefined],
    ['not taken', 'pulsePerMinute', '', undefined],
    ['high', 'pulsePerMinute', '112', { kind: 'abnormal', direction: 'high' }],
    ['critical', 'spo2Percent', '88', { kind: 'critical', direction: 'low' }],
    ['unlikely', 'weightKg', '400', { kind: 'unlikely' }],
    ['impossible', 'temperatureCelsius', '98.6', { kind: 'impossible' }],
    ['letters', 'pulsePerMinute', 'fast', { kind: 'notANumber' }],
  ] as const)('%s', (_, vital, text, expected) => {
    const finding = findingOf(vital, reading({ [vital]: text }));
    if (expected === undefined) expect(finding).toBeUndefined();
    else expect(finding).toMatchObject(expected);
  });

  it('a diastolic pressure that is not below the systolic', () => {
    const texts = { systolicBpMmHg: '90', diastolicBpMmHg: '110' };
    expect(findingOf('diastolicBpMmHg', reading(texts))).toEqual({ kind: 'notBelowSystolic' });
  });

  it('the prescribed saturation target moves the limits', () => {
    const texts = { spo2Percent: '89' };
    expect(findingOf('spo2Percent', reading(texts))).toMatchObject({ kind: 'critical' });
    expect(findingOf('spo2Percent', reading({ ...texts, spo2Scale: 'scale-2' }))).toBeUndefined();
  });

  it('an unlikely value passes once it was confirmed, an impossible one never does', () => {
    const texts = { weightKg: '400', temperatureCelsius: '98.6' };
    expect(blockedVitals(reading(texts))).toEqual(['temperatureCelsius', 'weightKg']);
    const confirmed = ['weightKg', 'temperatureCelsius'];
    expect(blockedVitals(reading(texts, { confirmed }))).toEqual(['temperatureCelsius']);
  });
});

describe('the vitals that are sent', () => {
  it('are canonical, with the choices, without what cannot be right', () => {
    const texts = {
      temperatureCelsius: '98,6',
      pulsePerMinute: '999',
      supplementalOxygen: 'oxygen',
      consciousness: 'voice',
      spo2Scale: '',
      painScore: '7',
    };
    expect(vitalsOf(reading(texts, { units: { temperatureCelsius: '[degF]' } }))).toEqual({
      temperatureCelsius: 37,
      supplementalOxygen: true,
      consciousness: 'voice',
      painScore: 7,
    });
  });

  it('tell room air from not asked', () => {
    expect(vitalsOf(reading({ supplementalOxygen: 'air' }))).toEqual({ supplementalOxygen: false });
    expect(vitalsOf(reading({}))).toEqual({});
  });

  it('are always what the contract takes, whatever is typed in whatever unit', () => {
    const entry = fc.constantFrom(...VITAL_NAMES).chain((vital) =>
      fc.record({
        vital: fc.constant(vital),
        unit: fc.constantFrom(...VITALS[vital].entryUnits),
        text: fc.oneof(
          fc.string(),
          fc.double({ min: 0, max: 9999, noNaN: true }).map(String),
          fc.nat(9999).map(String),
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const texts = Object.fromEntries(entries.map(({ vital, text }) => [vital, text]));
        const units = Object.fromEntries(entries.map(({ vital, unit }) => [vital, unit]));
        expect(Vitals.safeParse(vitalsOf(reading(texts, { units }))).success).toBe(true);
      }),
    );
  });
});
