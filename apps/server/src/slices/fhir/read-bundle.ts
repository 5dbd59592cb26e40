/** From a FHIR Bundle to rows for the chart, and a list of what cannot be taken, each with its path. Pure. */
import type { z } from 'zod';
import {
  AllergyResource,
  Bundle,
  type CodeableConcept,
  ConditionResource,
  codeOf,
  EncounterResource,
  MedicationResource,
  ObservationResource,
  type ObservedValue,
  PatientResource,
  wordsOf,
} from './resources.ts';

/** What one entry becomes. `foreignId` is `Type/id`, unique within its source. */
export type ChartRow = { foreignId: string; path: string } & (
  | { table: 'patient'; patient: PatientRow }
  | {
      table: 'encounter' | 'condition' | 'allergy' | 'medication' | 'observation';
      subject: string;
      values: RowValues;
    }
);

export type RowValues = Record<string, string | number | null>;

export interface PatientRow {
  familyName: string;
  givenName: string;
  birthDate: string;
  gender: 'female' | 'male' | 'other' | 'unknown';
  phone: string | null;
  email: string | null;
  address: string | null;
}

export interface BadEntry {
  /** `entry[12].resource.birthDate` */
  path: string;
  reason: string;
}

export interface ReadBundle {
  rows: ChartRow[];
  bad: BadEntry[];
  /** Resource types that the chart has no place for, with their number. */
  ignored: Record<string, number>;
}

/** SNOMED CT "No known allergy" and its older sibling. */
const NO_KNOWN_ALLERGY = new Set(['716186003', '160244002']);
const ENTERED_IN_ERROR = 'entered-in-error';

type Taker = (resource: unknown, path: string, names: Map<string, string>) => ChartRow[] | BadEntry[] | null;

/** Order matters: what others refer to comes first. */
const TAKERS: Record<string, Taker> = {
  Patient: takePatient,
  Encounter: takeEncounter,
  Condition: takeCondition,
  AllergyIntolerance: takeAllergy,
  MedicationRequest: takeMedication,
  MedicationStatement: takeMedication,
  Observation: takeObservation,
};

/** Reads a parsed JSON document. A document that is no Bundle gives one bad entry. */
export function readBundle(document: unknown): ReadBundle {
  const bundle = Bundle.safeParse(document);
  if (!bundle.success) return { rows: [], bad: issuesAt('', bundle.error), ignored: {} };
  const entries = bundle.data.entry.map(({ resource }, index) => ({
    resource,
    type: typeOf(resource),
    path: `entry[${index}].resource`,
  }));
  const result: ReadBundle = { rows: [], bad: [], ignored: {} };
  const names = medicationNames(entries);
  for (const { resource, type, path } of entries) {
    const take = TAKERS[type];
    if (take === undefined) {
      result.ignored[type] = (result.ignored[type] ?? 0) + 1;
      continue;
    }
    for (const taken of take(resource, path, names) ?? []) {
      if ('reason' in taken) result.bad.push(taken);
      else result.rows.push(taken);
    }
  }
  const order = Object.keys({
    patient: 0,
    encounter: 0,
    condition: 0,
    allergy: 0,
    medication: 0,
    observation: 0,
  });
  result.rows.sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
  return result;
}

function typeOf(resource: unknown): string {
  if (resource === null || typeof resource !== 'object' || !('resourceType' in resource)) return 'nothing';
  return typeof resource.resourceType === 'string' ? resource.resourceType.slice(0, 64) : 'nothing';
}

/** Names of Medication resources, for requests that refer to one. */
function medicationNames(entries: { resource: unknown; type: string }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { resource, type } of entries) {
    if (type !== 'Medication' || resource === null || typeof resource !== 'object') continue;
    const { id, code } = resource as { id?: unknown; code?: CodeableConcept }; // read with care below
    const name = typeof id === 'string' && typeof code === 'object' && code !== null ? wordsOf(code) : null;
    if (typeof id === 'string' && name !== null) names.set(id, name);
  }
  return names;
}

function issuesAt(path: string, error: z.ZodError): BadEntry[] {
  const [issue] = error.issues;
  const inside = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return [{ path: `${path}${inside}`.replace(/^\./, ''), reason: issue?.message ?? 'is not valid' }];
}

function bad(path: string, reason: string): BadEntry[] {
  return [{ path, reason }];
}

/** `urn:uuid:X`, `Patient/X`, `https://host/fhir/Patient/X` → `X` */
function idOfReference(reference: string): string {
  return (
    reference
      .replace(/^urn:uuid:/, '')
      .split('/')
      .at(-1) ?? reference
  );
}

function takePatient(resource: unknown, path: string): ChartRow[] | BadEntry[] {
  const read = PatientResource.safeParse(resource);
  if (!read.success) return issuesAt(path, read.error);
  const { id, name, birthDate, gender, telecom = [], address = [] } = read.data;
  const chosen = name.find((one) => one.use === 'official') ?? name[0];
  if (!chosen?.family || !chosen.given?.[0]) return bad(`${path}.name`, 'has no family and given name');
  const contact = (system: string) => telecom.find((one) => one.system === system)?.value ?? null;
  const [home] = address;
  const lines = home ? [...(home.line ?? []), home.city, home.state, home.postalCode, home.country] : [];
  const patient: PatientRow = {
    familyName: chosen.family,
    givenName: chosen.given.join(' ').slice(0, 100),
    birthDate,
    gender,
    phone: contact('phone'),
    email: contact('email'),
    address: lines.filter(Boolean).join(', ').slice(0, 300) || null,
  };
  return [{ table: 'patient', foreignId: `Patient/${id}`, path, patient }];
}

function takeEncounter(resource: unknown, path: string): ChartRow[] | BadEntry[] | null {
  const read = EncounterResource.safeParse(resource);
  if (!read.success) return issuesAt(path, read.error);
  const { id, status, type, reasonCode, subject, period } = read.data;
  if (status === ENTERED_IN_ERROR) return null;
  const concept = reasonCode?.[0] ?? type?.[0];
  const values = {
    // A foreign visit that goes on elsewhere is history here; only what was called off stays so.
    state: status === 'cancelled' ? 'cancelled' : 'done',
    day: period.start.slice(0, 10),
    reason: concept ? wordsOf(concept) : null,
    arrived_at: period.start,
    ended_at: period.end ?? period.start,
    state_since: period.end ?? period.start,
  };
  return [
    {
      table: 'encounter',
      foreignId: `Encounter/${id}`,
      path,
      subject: idOfReference(subject.reference),
      values,
    },
  ];
}

function takeCondition(resource: unknown, path: string): ChartRow[] | BadEntry[] {
  const read = ConditionResource.safeParse(resource);
  if (!read.success) return issuesAt(path, read.error);
  const { id, clinicalStatus, code, subject, onsetDateTime, recordedDate, abatementDateTime } = read.data;
  const name = wordsOf(code);
  if (name === null) return bad(`${path}.code`, 'has neither text nor display');
  const status = codeOf(clinicalStatus).code ?? 'active';
  const values = {
    name,
    code: codeOf(code).code,
    code_system: codeOf(code).system,
    status: ['active', 'recurrence', 'relapse'].includes(status) ? 'active' : 'resolved',
    onset_on: onsetDateTime ?? recordedDate ?? null,
    abated_on: abatementDateTime ?? null,
  };
  return [
    {
      table: 'condition',
      foreignId: `Condition/${id}`,
      path,
      subject: idOfReference(subject.reference),
      values,
    },
  ];
}

function takeAllergy(resource: unknown, path: string): ChartRow[] | BadEntry[] {
  const read = AllergyResource.safeParse(resource);
  if (!read.success) return issuesAt(path, read.error);
  const { id, code, patient, recordedDate, onsetDateTime, reaction } = read.data;
  const name = wordsOf(code);
  if (name === null) return bad(`${path}.code`, 'has neither text nor display');
  const manifestation = reaction?.[0]?.manifestation?.[0];
  const values = {
    substance: NO_KNOWN_ALLERGY.has(codeOf(code).code ?? '') ? null : name,
    code: codeOf(code).code,
    reaction: manifestation ? wordsOf(manifestation) : null,
    severity: reaction?.[0]?.severity ?? null,
    noted_on: onsetDateTime ?? recordedDate ?? null,
  };
  return [
    {
      table: 'allergy',
      foreignId: `AllergyIntolerance/${id}`,
      path,
      subject: idOfReference(patient.reference),
      values,
    },
  ];
}

function takeMedication(
  resource: unknown,
  path: string,
  names: Map<string, string>,
): ChartRow[] | BadEntry[] | null {
  const read = MedicationResource.safeParse(resource);
  if (!read.success) return issuesAt(path, read.error);
  const {
    id,
    status,
    medicationCodeableConcept,
    medicationReference,
    subject,
    authoredOn,
    dosageInstruction,
  } = read.data;
  if (status === ENTERED_IN_ERROR) return null;
  const referred =
    medicationReference && names.get(idOfReference(medicationReference.reference).replace(/^#/, ''));
  const name = (medicationCodeableConcept && wordsOf(medicationCodeableConcept)) ?? referred;
  if (!name) return bad(path, 'names no medication');
  const values = {
    name: name.slice(0, 160),
    code: codeOf(medicationCodeableConcept).code,
    dose: dosageInstruction?.[0]?.text?.slice(0, 160) ?? null,
    status: status === 'active' ? 'active' : 'stopped',
    started_on: authoredOn ?? null,
  };
  return [
    {
      table: 'medication',
      foreignId: `MedicationRequest/${id}`,
      path,
      subject: idOfReference(subject.reference),
      values,
    },
  ];
}

function takeObservation(resource: unknown, path: string): ChartRow[] | BadEntry[] | null {
  const read = ObservationResource.safeParse(resource);
  if (!read.success) return issuesAt(path, read.error);
  const { id, status, subject, effectiveDateTime, issued, component = [] } = read.data;
  if (status === ENTERED_IN_ERROR || status === 'cancelled') return null;
  const effectiveAt = effectiveDateTime ?? issued;
  if (effectiveAt === undefined) return bad(`${path}.effectiveDateTime`, 'is missing');
  const row = (value: ObservedValue, suffix: string): ChartRow => ({
    table: 'observation',
    foreignId: `Observation/${id}${suffix}`,
    path,
    subject: idOfReference(subject.reference),
    values: {
      code: codeOf(value.code).code ?? 'unknown',
      name: wordsOf(value.code) ?? 'Observation',
      value: value.valueQuantity?.value ?? null,
      value_text:
        (value.valueCodeableConcept && wordsOf(value.valueCodeableConcept)) ?? value.valueString ?? null,
      unit: value.valueQuantity?.unit ?? null,
      effective_at: effectiveAt,
    },
  });
  const parts = component.map((one, index) => row(one, `#${index}`));
  const hasOwnValue = read.data.valueQuantity ?? read.data.valueCodeableConcept ?? read.data.valueString;
  return hasOwnValue === undefined && parts.length > 0 ? parts : [row(read.data, ''), ...parts];
}
