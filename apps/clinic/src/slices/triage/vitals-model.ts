/** The vitals as they are typed: text in a chosen unit, read into canonical units, and what is odd about them. Pure. */
import {
  assessVital,
  convert,
  type Person,
  VITAL_NAMES,
  VITALS,
  type VitalAssessment,
  type VitalName,
} from '@medi-os/clinical';
import { Consciousness, type Vitals } from '@medi-os/contract';

/** The order of the screen: measured ones and choices as they are taken at the bedside. */
export const VITAL_ORDER = [
  'respiratoryRatePerMinute',
  'spo2Percent',
  'spo2Scale',
  'supplementalOxygen',
  'systolicBpMmHg',
  'diastolicBpMmHg',
  'pulsePerMinute',
  'consciousness',
  'temperatureCelsius',
  'painScore',
  'glucoseMmolPerL',
  'weightKg',
  'heightCm',
] as const satisfies readonly (keyof Vitals)[];
export type VitalKey = (typeof VITAL_ORDER)[number];

export function isMeasured(key: VitalKey): key is VitalName {
  return VITAL_NAMES.some((name) => name === key);
}

/** As typed or chosen; the empty text is "not taken". */
export type VitalTexts = Readonly<Partial<Record<VitalKey, string>>>;
/** The UCUM unit in which each is typed, where it is not the canonical one. */
export type VitalUnits = Readonly<Partial<Record<VitalName, string>>>;

export function unitOf(vital: VitalName, units: VitalUnits): string {
  return units[vital] ?? VITALS[vital].unit;
}

/** Decimal comma and decimal point both; nothing else than digits around it. */
const NUMBER = /^\d{1,4}(?:[.,]\d{1,3})?$/;

export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
}

/** Between units of one vital; glucose is the only one that depends on what is measured. */
export function convertVital(vital: VitalName, value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const converted = convert(value, from, to, vital === 'glucoseMmolPerL' ? 'glucose' : undefined);
  return converted.ok ? converted.value : undefined;
}

/** Digits kept of a value in a unit: what the instruments show. */
export function decimalsOf(vital: VitalName, unit: string): number {
  if (unit === 'mg/dL' || unit === 'g') return 0;
  if (unit === 'm') return 2;
  return unit === VITALS[vital].unit ? VITALS[vital].decimals : 1;
}

/** In canonical units, rounded to four decimals, so that 98.6 °F is 37 °C and not a hair beside it. */
export function canonicalOf(vital: VitalName, text: string, units: VitalUnits): number | undefined {
  const typed = parseNumber(text);
  if (typed === undefined) return undefined;
  const value = convertVital(vital, typed, unitOf(vital, units), VITALS[vital].unit);
  return value === undefined ? undefined : Math.round(value * 10_000) / 10_000;
}

/**
 * The text after the unit was switched. A value that no instrument shows in the old unit was typed in the new one
 * already, so its digits stay.
 */
export function textInUnit(
  vital: VitalName,
  text: string,
  from: string,
  to: string,
  ageYears: number,
): string {
  const typed = parseNumber(text);
  if (typed === undefined) return text;
  const canonical = convertVital(vital, typed, from, VITALS[vital].unit);
  if (canonical === undefined || !assessVital(vital, canonical, { ageYears }).ok) return text;
  const value = convertVital(vital, canonical, VITALS[vital].unit, to);
  return value === undefined ? text : String(Number(value.toFixed(decimalsOf(vital, to))));
}

export type VitalFinding =
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'notBelowSystolic' }
  | { readonly kind: 'unlikely' }
  | {
      readonly kind: 'critical' | 'abnormal';
      readonly direction: 'low' | 'high';
      readonly limits: VitalAssessment['limits'];
    };

/** What keeps a value from being saved: it must be mended, or confirmed where it is only unlikely. */
export function isBlocking(finding: VitalFinding | undefined): boolean {
  return finding !== undefined && finding.kind !== 'critical' && finding.kind !== 'abnormal';
}

interface Reading {
  readonly texts: VitalTexts;
  readonly units: VitalUnits;
  readonly confirmed: readonly string[];
  readonly person: Pick<Person, 'ageYears' | 'sex'>;
}

/** What is odd about one vital as it stands; `undefined` when it is usual or was not taken. */
export function findingOf(
  vital: VitalName,
  { texts, units, confirmed, person }: Reading,
): VitalFinding | undefined {
  const text = texts[vital]?.trim() ?? '';
  if (text === '') return undefined;
  const value = canonicalOf(vital, text, units);
  if (value === undefined) return { kind: 'notANumber' };
  const assessed = assessVital(vital, value, { ...person, ...circumstances(texts) });
  if (!assessed.ok) return { kind: 'impossible' };
  const systolic =
    vital === 'diastolicBpMmHg'
      ? canonicalOf('systolicBpMmHg', texts.systolicBpMmHg ?? '', units)
      : undefined;
  if (systolic !== undefined && value >= systolic) return { kind: 'notBelowSystolic' };
  if (!assessed.likely && !confirmed.includes(vital)) return { kind: 'unlikely' };
  if (assessed.level === 'normal') return undefined;
  const kind = assessed.level.startsWith('critical') ? 'critical' : 'abnormal';
  const direction = assessed.level.endsWith('low') ? 'low' : 'high';
  return { kind, direction, limits: assessed.limits };
}

function circumstances(texts: VitalTexts): Pick<Person, 'spo2Scale' | 'supplementalOxygen'> {
  const { spo2Scale, supplementalOxygen } = choicesOf(texts);
  return { spo2Scale, supplementalOxygen };
}

function choicesOf(texts: VitalTexts): Pick<Vitals, 'spo2Scale' | 'supplementalOxygen' | 'consciousness'> {
  const scale = texts.spo2Scale;
  const consciousness = Consciousness.safeParse(texts.consciousness).data;
  return {
    ...(scale === 'scale-1' || scale === 'scale-2' ? { spo2Scale: scale } : {}),
    ...(texts.supplementalOxygen ? { supplementalOxygen: texts.supplementalOxygen === 'oxygen' } : {}),
    ...(consciousness === undefined ? {} : { consciousness }),
  };
}

/** The vitals as the API takes them. What cannot be right is left out: a slip of the keyboard decides nothing. */
export function vitalsOf(reading: Reading): Vitals {
  const vitals: Vitals = choicesOf(reading.texts);
  for (const vital of VITAL_NAMES) {
    const value = canonicalOf(vital, reading.texts[vital] ?? '', reading.units);
    const finding = findingOf(vital, reading);
    const usable = !isBlocking(finding) || finding?.kind === 'unlikely';
    if (value !== undefined && usable) vitals[vital] = vital === 'painScore' ? Math.round(value) : value;
  }
  return vitals;
}

/** Vitals that cannot be saved as they stand, in the order of the screen. */
export function blockedVitals(reading: Reading): VitalName[] {
  return VITAL_NAMES.filter((vital) => isBlocking(findingOf(vital, reading)));
}
