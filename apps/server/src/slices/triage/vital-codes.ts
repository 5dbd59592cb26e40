/**
 * How vitals are kept in the chart: LOINC code and UCUM unit, as the FHIR R4 vital-signs profiles ask for them. Blood
 * pressure is two rows. Oxygen and the SpO₂ scale are circumstances of a measurement and stay with the assessment.
 */
import { Vitals } from '@medi-os/contract';

type MeasuredVital = Exclude<keyof Vitals, 'spo2Scale' | 'supplementalOxygen' | 'consciousness'>;

interface VitalCode {
  vital: MeasuredVital;
  code: string;
  name: string;
  unit: string;
  /** Other codes under which imported charts have the same measurement in the same unit. */
  alsoCodes?: readonly string[];
}

export const VITAL_CODES: readonly VitalCode[] = [
  { vital: 'respiratoryRatePerMinute', code: '9279-1', name: 'Respiratory rate', unit: '/min' },
  {
    vital: 'spo2Percent',
    code: '59408-5',
    name: 'Oxygen saturation by pulse oximetry',
    unit: '%',
    alsoCodes: ['2708-6'],
  },
  { vital: 'systolicBpMmHg', code: '8480-6', name: 'Systolic blood pressure', unit: 'mm[Hg]' },
  { vital: 'diastolicBpMmHg', code: '8462-4', name: 'Diastolic blood pressure', unit: 'mm[Hg]' },
  { vital: 'pulsePerMinute', code: '8867-4', name: 'Heart rate', unit: '/min' },
  { vital: 'temperatureCelsius', code: '8310-5', name: 'Body temperature', unit: 'Cel' },
  { vital: 'painScore', code: '72514-3', name: 'Pain severity, 0–10', unit: '{score}' },
  { vital: 'glucoseMmolPerL', code: '14743-9', name: 'Capillary glucose by glucometer', unit: 'mmol/L' },
  { vital: 'weightKg', code: '29463-7', name: 'Body weight', unit: 'kg' },
  { vital: 'heightCm', code: '8302-2', name: 'Body height', unit: 'cm' },
];

/** Level of responsiveness; the value is the word of the ACVPU scale. */
const CONSCIOUSNESS = { code: '67775-7', name: 'Level of responsiveness' };

export interface CodedObservation {
  code: string;
  name: string;
  value: number | null;
  valueText: string | null;
  unit: string | null;
}

/** One row of the chart for each vital that was measured. */
export function toObservations(vitals: Vitals): CodedObservation[] {
  const rows: CodedObservation[] = [];
  for (const { vital, code, name, unit } of VITAL_CODES) {
    const value = vitals[vital];
    if (value !== undefined) rows.push({ code, name, unit, value, valueText: null });
  }
  if (vitals.consciousness !== undefined)
    rows.push({ ...CONSCIOUSNESS, value: null, valueText: vitals.consciousness, unit: null });
  return rows;
}

export const READ_CODES = VITAL_CODES.flatMap(({ code, alsoCodes = [] }) => [code, ...alsoCodes]);

export interface StoredObservation {
  code: string;
  value: number | null;
  unit: string | null;
}

/** Vitals from rows of the chart, newest first: the first of each kind counts. Foreign units and values are left out. */
export function toVitals(rows: readonly StoredObservation[]): Vitals {
  const found: Record<string, number> = {};
  for (const { vital, code, unit, alsoCodes = [] } of VITAL_CODES) {
    const isUsable = (row: StoredObservation) =>
      (row.code === code || alsoCodes.includes(row.code)) &&
      bareUnit(row.unit) === bareUnit(unit) &&
      Vitals.shape[vital].safeParse(row.value).success;
    const value = rows.find(isUsable)?.value;
    if (typeof value === 'number') found[vital] = value;
  }
  return Vitals.parse(found);
}

/** UCUM without its annotations: `{beats}/min` is `/min`. */
function bareUnit(unit: string | null): string {
  return (unit ?? '').replace(/\{[^}]*\}/g, '');
}
