/** SQL of the chart as notes need it: what an engine may know, what must be settled before a signature. */
import { AllergyStatus, type ChartContext, type Gender } from '@medi-os/contract';
import type { Query } from '../../platform/database/gateway.ts';

const LIST_MAX = 200;

export interface PatientOnNote {
  id: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  gender: Gender;
  mrn: string;
  phone: string | null;
  allergyStatus: AllergyStatus;
}

export async function readPatient(query: Query, patientId: string): Promise<PatientOnNote> {
  const row = await query
    .selectFrom('patient')
    .select(['id', 'family_name', 'given_name', 'birth_date', 'gender', 'mrn', 'phone', 'allergy_status'])
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    familyName: row.family_name,
    givenName: row.given_name,
    birthDate: row.birth_date,
    gender: row.gender as Gender, // the check constraint lists the same four
    mrn: row.mrn,
    phone: row.phone,
    allergyStatus: AllergyStatus.parse(row.allergy_status),
  };
}

/** What the chart tells an engine. Allergies are absent when nobody asked, an empty list when none are known. */
export async function readChart(query: Query, patientId: string, now: Date): Promise<ChartContext> {
  const patient = await readPatient(query, patientId);
  const problems = await query
    .selectFrom('condition')
    .select('name')
    .where('patient_id', '=', patientId)
    .where('status', '=', 'active')
    .orderBy('created_at', 'desc')
    .limit(LIST_MAX)
    .execute();
  const medications = await query
    .selectFrom('medication')
    .select(['name', 'dose'])
    .where('patient_id', '=', patientId)
    .where('status', '=', 'active')
    .orderBy('created_at', 'desc')
    .limit(LIST_MAX)
    .execute();
  const allergies = await query
    .selectFrom('allergy')
    .select('substance')
    .where('patient_id', '=', patientId)
    .where('removed', '=', false)
    .limit(LIST_MAX)
    .execute();
  return {
    givenName: patient.givenName,
    familyName: patient.familyName,
    ageYears: ageInYears(patient.birthDate, now),
    sex: patient.gender,
    problems: problems.map(({ name }) => name),
    medications: medications.map(({ name, dose }) => (dose === null ? name : `${name} ${dose}`)),
    ...(patient.allergyStatus === 'not-asked'
      ? {}
      : { allergies: allergies.map(({ substance }) => substance) }),
  };
}

/** Completed years; the engine takes 0 to 150. */
function ageInYears(birthDate: string, now: Date): number {
  const today = now.toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return Math.min(150, Math.max(0, hadBirthday ? years : years - 1));
}

export interface OpenAlert {
  id: string;
  sentence: string;
}

export async function listOpenCriticalAlerts(query: Query, patientId: string): Promise<OpenAlert[]> {
  return query
    .selectFrom('alert')
    .select(['id', 'sentence'])
    .where('patient_id', '=', patientId)
    .where('state', '=', 'open')
    .where('severity', '=', 'critical')
    .orderBy('raised_at')
    .limit(LIST_MAX)
    .execute();
}

export async function readVisitOfNote(
  query: Query,
  visitId: string,
): Promise<{ day: string; organizationName: string }> {
  return query
    .selectFrom('encounter')
    .innerJoin('organization', 'organization.id', 'encounter.organization_id')
    .select(['encounter.day', 'organization.name as organizationName'])
    .where('encounter.id', '=', visitId)
    .executeTakeFirstOrThrow();
}
