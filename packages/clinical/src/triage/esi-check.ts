import { checkField, type Field, number } from '../fields.ts';
import { VITALS, type VitalName } from '../ranges/vitals.ts';
import type { InvalidField, MissingField } from '../result.ts';
import { type EsiInput, HIGH_RISK_FINDINGS, LIFE_THREATS, type TriageVitals } from './esi-input.ts';
import { RESOURCES } from './resources.ts';

type Checked =
  | { readonly ok: true; readonly ageYears: number }
  | {
      readonly ok: false;
      readonly missing: readonly MissingField[];
      readonly invalid: readonly InvalidField[];
    };

const AGE = number('Age', 'a', 0, 130);
const RESOURCE_COUNT = number('Expected resources', '1', 0, 20, { whole: true });
const LEVELS_OF_CONSCIOUSNESS = ['alert', 'confusion', 'voice', 'pain', 'unresponsive'];

const CHECKED_VITALS = [
  'respiratoryRatePerMinute',
  'spo2Percent',
  'systolicBpMmHg',
  'diastolicBpMmHg',
  'pulsePerMinute',
  'temperatureCelsius',
  'painScore',
  'glucoseMmolPerL',
] as const satisfies readonly (VitalName & keyof TriageVitals)[];

function unknownCode(field: string, label: string, codes: unknown, known: object): InvalidField[] {
  if (codes === undefined) return [];
  const list: readonly unknown[] = Array.isArray(codes) ? codes : [codes];
  return list
    .filter((code) => typeof code !== 'string' || !Object.hasOwn(known, code))
    .map((code) => ({
      field,
      label,
      code: 'not-an-option',
      sentence: `${label}: "${String(code)}" is not known.`,
    }));
}

function checkVitals(vitals: TriageVitals): InvalidField[] {
  const found: InvalidField[] = [];
  for (const name of CHECKED_VITALS) {
    const value = vitals[name];
    if (value === undefined) continue;
    const { label, unit, possible } = VITALS[name];
    const field: Field = number(label, unit, possible[0], possible[1]);
    const problem = checkField(name, field, value);
    if (problem !== undefined) found.push(problem);
  }
  const { consciousness } = vitals;
  if (consciousness !== undefined && !LEVELS_OF_CONSCIOUSNESS.includes(consciousness)) {
    const sentence = `Consciousness must be one of: ${LEVELS_OF_CONSCIOUSNESS.join(', ')}.`;
    found.push({ field: 'consciousness', label: 'Consciousness', code: 'not-an-option', sentence });
  }
  return found;
}

/** Checks what a caller handed over; the decision itself then trusts it. */
export function checkEsiInput(input: EsiInput): Checked {
  const invalid: InvalidField[] = [
    ...checkVitals(input.vitals ?? {}),
    ...unknownCode('lifeThreats', 'Life threats', input.lifeThreats, LIFE_THREATS),
    ...unknownCode('highRisk', 'High-risk findings', input.highRisk, HIGH_RISK_FINDINGS),
  ];
  const { ageYears, expectedResources } = input;
  if (typeof expectedResources === 'number') {
    const problem = checkField('expectedResources', RESOURCE_COUNT, expectedResources);
    if (problem !== undefined) invalid.push(problem);
  } else {
    invalid.push(...unknownCode('expectedResources', 'Expected resources', expectedResources, RESOURCES));
  }
  const missing: MissingField[] = [];
  if (ageYears === undefined) missing.push({ field: 'ageYears', label: 'Age' });
  const wrongAge = ageYears === undefined ? undefined : checkField('ageYears', AGE, ageYears);
  if (wrongAge !== undefined) invalid.push(wrongAge);
  if (ageYears === undefined || invalid.length > 0) return { ok: false, missing, invalid };
  return { ok: true, ageYears };
}
