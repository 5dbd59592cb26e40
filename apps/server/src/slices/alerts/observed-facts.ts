/** Observations of the chart as the alert rules read them: their own names and units, never a guessed one. */
import { type AlertObservation, convert, type ObservationCode } from '@medi-os/clinical';
import type { ChartedObservation } from './store.ts';

interface Reading {
  /** LOINC. */
  codes: readonly string[];
  /** UCUM unit in which it is taken over. */
  unit: string;
  as: ObservationCode;
}

const READINGS: readonly Reading[] = [
  { codes: ['9279-1'], unit: '/min', as: 'respiratory-rate' },
  { codes: ['59408-5', '2708-6'], unit: '%', as: 'oxygen-saturation' },
  { codes: ['8480-6'], unit: 'mm[Hg]', as: 'systolic-pressure' },
  { codes: ['8462-4'], unit: 'mm[Hg]', as: 'diastolic-pressure' },
  { codes: ['8867-4'], unit: '/min', as: 'pulse' },
  { codes: ['8310-5'], unit: 'Cel', as: 'temperature' },
  { codes: ['29463-7'], unit: 'kg', as: 'weight' },
  { codes: ['14743-9', '2339-0'], unit: 'mg/dL', as: 'glucose' },
];

/** What the rules call the units whose UCUM code they do not use. */
const RULE_UNIT: Readonly<Record<string, string>> = { 'mm[Hg]': 'mmHg' };

const CONSCIOUSNESS_CODE = '67775-7';
const CONSCIOUSNESS = ['alert', 'confusion', 'voice', 'pain', 'unresponsive'];

export const OBSERVED_CODES: readonly string[] = [
  ...READINGS.flatMap(({ codes }) => codes),
  CONSCIOUSNESS_CODE,
];

/** Rows that cannot be read (no number, a unit that does not convert) are left out: the rules never guess. */
export function toAlertObservations(rows: readonly ChartedObservation[]): AlertObservation[] {
  return rows.flatMap((row) => {
    const { id, atMs } = row;
    if (row.code === CONSCIOUSNESS_CODE) {
      const value = CONSCIOUSNESS.indexOf(row.valueText ?? '');
      return value < 0 ? [] : [{ id, atMs, code: 'consciousness' as const, value, unit: '{acvpu}' }];
    }
    const reading = READINGS.find(({ codes }) => codes.includes(row.code));
    if (reading === undefined || row.value === null) return [];
    const from = (row.unit ?? '').replace(/\{[^}]*\}/g, '');
    const converted = convert(row.value, from, reading.unit, 'glucose');
    if (!converted.ok) return [];
    const unit = RULE_UNIT[reading.unit] ?? reading.unit;
    return [{ id, atMs, code: reading.as, value: rounded(converted.value), unit }];
  });
}

/** As people write it: a conversion must not show twelve decimals in an alert. */
function rounded(value: number): number {
  return Number(value.toFixed(1));
}
