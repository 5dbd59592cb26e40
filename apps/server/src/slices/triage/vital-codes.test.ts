import type { Vitals } from '@medi-os/contract';
import { expect, test } from 'vitest';
import { toObservations, toVitals } from './vital-codes.ts';

const everything: Vitals = {
  respiratoryRatePerMinute: 16,
  spo2Percent: 98,
  systolicBpMmHg: 124,
  diastolicBpMmHg: 78,
  pulsePerMinute: 72,
  temperatureCelsius: 36.8,
  painScore: 3,
  glucoseMmolPerL: 5.4,
  weightKg: 71.5,
  heightCm: 168,
};

test('what is written into the chart is read back as it was', () => {
  expect(toVitals(toObservations(everything))).toEqual(everything);
});

test('blood pressure is two rows, and what was not measured is none', () => {
  const rows = toObservations({ systolicBpMmHg: 124, diastolicBpMmHg: 78, supplementalOxygen: true });
  expect(rows.map(({ code }) => code)).toEqual(['8480-6', '8462-4']);
});

test('a foreign unit does not hide a usable value behind it', () => {
  const rows = [
    { code: '8310-5', value: 99.1, unit: '[degF]' },
    { code: '8310-5', value: 37.3, unit: 'Cel' },
  ];
  expect(toVitals(rows)).toEqual({ temperatureCelsius: 37.3 });
});

test('a value that the contract would refuse is left out', () => {
  expect(toVitals([{ code: '72514-3', value: 3.5, unit: '{score}' }])).toEqual({});
});
