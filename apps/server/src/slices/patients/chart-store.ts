/** SQL of the chart: allergies, medications, conditions, observations, visits. */
import type { Allergy, Chart, Condition, Medication, Observation, PatientBanner } from '@medi-os/contract';
import { sql } from 'kysely';
import type { Query } from '../../platform/database/gateway.ts';

const OBSERVATIONS_MAX = 200;
const ENCOUNTERS_MAX = 50;

const ALLERGY = ['id', 'substance', 'reaction', 'severity', 'noted_on as notedOn', 'version'] as const;
const MEDICATION = [
  'id',
  'name',
  'dose',
  'status',
  'started_on as startedOn',
  'ended_on as endedOn',
  'version',
] as const;
const CONDITION = [
  'id',
  'name',
  'code',
  'code_system as codeSystem',
  'status',
  'onset_on as onsetOn',
  'abated_on as abatedOn',
  'version',
] as const;
const OBSERVATION = [
  'id',
  'code',
  'name',
  'value',
  'value_text as valueText',
  'unit',
  'effective_at as effectiveAt',
] as const;

// The check constraints of these tables list the same words as the contract: hence the casts below.

export async function listAllergies(query: Query, patientId: string): Promise<Allergy[]> {
  const rows = await query
    .selectFrom('allergy')
    .select(ALLERGY)
    .where('patient_id', '=', patientId)
    .where('removed', '=', false)
    .orderBy('substance')
    .execute();
  return rows as Allergy[];
}

export async function listMedications(query: Query, patientId: string): Promise<Medication[]> {
  const rows = await query
    .selectFrom('medication')
    .select(MEDICATION)
    .where('patient_id', '=', patientId)
    .orderBy('status')
    .orderBy('name')
    .execute();
  return rows as Medication[];
}

export async function listConditions(query: Query, patientId: string): Promise<Condition[]> {
  const rows = await query
    .selectFrom('condition')
    .select(CONDITION)
    .where('patient_id', '=', patientId)
    .orderBy('status')
    .orderBy('onset_on', 'desc')
    .execute();
  return rows as Condition[];
}

async function listObservations(query: Query, patientId: string): Promise<Observation[]> {
  return query
    .selectFrom('observation')
    .select(OBSERVATION)
    .where('patient_id', '=', patientId)
    .orderBy('effective_at', 'desc')
    .limit(OBSERVATIONS_MAX)
    .execute();
}

/** Everything of the chart but the registration. */
export async function readChart(query: Query, patientId: string): Promise<Omit<Chart, 'patient'>> {
  const encounters = await query
    .selectFrom('encounter')
    .leftJoin('note', 'note.encounter_id', 'encounter.id')
    .select([
      'encounter.id',
      'encounter.state',
      'encounter.reason',
      sql<string>`coalesce(encounter.arrived_at, encounter.expected_at, encounter.created_at)`.as(
        'startedAt',
      ),
      'note.id as noteId',
    ])
    .where('encounter.patient_id', '=', patientId)
    .orderBy('startedAt', 'desc')
    .limit(ENCOUNTERS_MAX)
    .execute();
  return {
    allergies: await listAllergies(query, patientId),
    medications: await listMedications(query, patientId),
    conditions: await listConditions(query, patientId),
    observations: await listObservations(query, patientId),
    encounters,
  };
}

export async function readBanner(query: Query, patientId: string): Promise<PatientBanner | null> {
  const row = await query
    .selectFrom('patient_banner')
    .selectAll()
    .where('id', '=', patientId)
    .executeTakeFirst();
  if (!row) return null;
  return row as unknown as PatientBanner; // the view names its columns as the contract does
}

interface Owned {
  id: string;
  organizationId: string;
  patientId: string;
}

export async function insertAllergy(
  query: Query,
  owned: Owned,
  allergy: Omit<Allergy, 'id' | 'version'>,
): Promise<Allergy> {
  const row = await query
    .insertInto('allergy')
    .values({
      id: owned.id,
      organization_id: owned.organizationId,
      patient_id: owned.patientId,
      substance: allergy.substance,
      reaction: allergy.reaction,
      severity: allergy.severity,
      noted_on: allergy.notedOn,
    })
    .returning(ALLERGY)
    .executeTakeFirstOrThrow();
  return row as Allergy;
}

export async function findAllergy(query: Query, patientId: string, id: string): Promise<Allergy | null> {
  const row = await query
    .selectFrom('allergy')
    .select(ALLERGY)
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('removed', '=', false)
    .forUpdate()
    .executeTakeFirst();
  return (row as Allergy | undefined) ?? null;
}

export async function removeAllergy(query: Query, id: string): Promise<void> {
  await query
    .updateTable('allergy')
    .set((set) => ({ removed: true, version: set('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type MedicationFields = Omit<Medication, 'id' | 'version'>;

const medicationColumns = (fields: MedicationFields) => ({
  name: fields.name,
  dose: fields.dose,
  status: fields.status,
  started_on: fields.startedOn,
  ended_on: fields.endedOn,
});

export async function insertMedication(
  query: Query,
  owned: Owned,
  fields: MedicationFields,
): Promise<Medication> {
  const row = await query
    .insertInto('medication')
    .values({
      id: owned.id,
      organization_id: owned.organizationId,
      patient_id: owned.patientId,
      ...medicationColumns(fields),
    })
    .returning(MEDICATION)
    .executeTakeFirstOrThrow();
  return row as Medication;
}

export async function findMedication(
  query: Query,
  patientId: string,
  id: string,
): Promise<Medication | null> {
  const row = await query
    .selectFrom('medication')
    .select(MEDICATION)
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .forUpdate()
    .executeTakeFirst();
  return (row as Medication | undefined) ?? null;
}

export async function updateMedication(
  query: Query,
  id: string,
  fields: MedicationFields,
): Promise<Medication> {
  const row = await query
    .updateTable('medication')
    .set((set) => ({ ...medicationColumns(fields), version: set('version', '+', 1) }))
    .where('id', '=', id)
    .returning(MEDICATION)
    .executeTakeFirstOrThrow();
  return row as Medication;
}

type ConditionFields = Omit<Condition, 'id' | 'version'>;

const conditionColumns = (fields: ConditionFields) => ({
  name: fields.name,
  code: fields.code,
  code_system: fields.codeSystem,
  status: fields.status,
  onset_on: fields.onsetOn,
  abated_on: fields.abatedOn,
});

export async function insertCondition(
  query: Query,
  owned: Owned,
  fields: ConditionFields,
): Promise<Condition> {
  const row = await query
    .insertInto('condition')
    .values({
      id: owned.id,
      organization_id: owned.organizationId,
      patient_id: owned.patientId,
      ...conditionColumns(fields),
    })
    .returning(CONDITION)
    .executeTakeFirstOrThrow();
  return row as Condition;
}

export async function findCondition(query: Query, patientId: string, id: string): Promise<Condition | null> {
  const row = await query
    .selectFrom('condition')
    .select(CONDITION)
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .forUpdate()
    .executeTakeFirst();
  return (row as Condition | undefined) ?? null;
}

export async function updateCondition(query: Query, id: string, fields: ConditionFields): Promise<Condition> {
  const row = await query
    .updateTable('condition')
    .set((set) => ({ ...conditionColumns(fields), version: set('version', '+', 1) }))
    .where('id', '=', id)
    .returning(CONDITION)
    .executeTakeFirstOrThrow();
  return row as Condition;
}
