/** SQL of the registration: patients, search, record numbers. */
import type { AllergyStatus, Gender, Patient, PatientInput, PatientMatch } from '@medi-os/contract';
import { sql } from 'kysely';
import type { Query } from '../../platform/database/gateway.ts';

const COLUMNS = [
  'id',
  'mrn',
  'family_name as familyName',
  'given_name as givenName',
  'birth_date as birthDate',
  'gender',
  'phone',
  'email',
  'address',
  'allergy_status as allergyStatus',
  'version',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const;

const MATCH_COLUMNS = [
  'patient.id',
  'mrn',
  'family_name as familyName',
  'given_name as givenName',
  'birth_date as birthDate',
  'gender',
  'phone',
] as const;

interface PatientRow extends Omit<Patient, 'gender' | 'allergyStatus'> {
  gender: string;
  allergyStatus: string;
}

function toPatient(row: PatientRow): Patient {
  // Check constraints of the table list the same words.
  return { ...row, gender: row.gender as Gender, allergyStatus: row.allergyStatus as AllergyStatus };
}

/** Several at once, for reads that are gathered; missing ids are missing from the answer. */
export async function findPatients(query: Query, ids: string[]): Promise<Map<string, Patient>> {
  const rows = await query
    .selectFrom('patient')
    .select(COLUMNS)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, toPatient(row)]));
}

export async function findPatient(query: Query, id: string): Promise<Patient | null> {
  const row = await query.selectFrom('patient').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ? toPatient(row) : null;
}

/** The same, locked until the end of the transaction. */
export async function lockPatient(query: Query, id: string): Promise<Patient | null> {
  const row = await query
    .selectFrom('patient')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? toPatient(row) : null;
}

export interface NewPatient extends PatientInput {
  id: string;
  organizationId: string;
}

/** Adds the patient under the next record number: `MRN 004 217 883` on screens, nine digits here. */
export async function insertPatient(query: Query, patient: NewPatient): Promise<Patient> {
  const row = await query
    .insertInto('patient')
    .values({
      id: patient.id,
      organization_id: patient.organizationId,
      mrn: sql<string>`lpad(nextval('record_number')::text, 9, '0')`,
      ...columnsOf(patient),
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toPatient(row);
}

function columnsOf(patient: PatientInput) {
  return {
    family_name: patient.familyName,
    given_name: patient.givenName,
    birth_date: patient.birthDate,
    gender: patient.gender,
    phone: patient.phone,
    email: patient.email,
    address: patient.address,
  };
}

/** Changes the registration if the version still is the expected one; `null` when somebody was faster. */
export async function updatePatient(
  query: Query,
  id: string,
  version: number,
  fields: PatientInput,
): Promise<Patient | null> {
  const row = await query
    .updateTable('patient')
    .set({ ...columnsOf(fields), version: version + 1, updated_at: new Date() })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ? toPatient(row) : null;
}

export async function setAllergyStatus(query: Query, id: string, status: AllergyStatus): Promise<Patient> {
  const row = await query
    .updateTable('patient')
    .set((set) => ({ allergy_status: status, version: set('version', '+', 1), updated_at: new Date() }))
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return toPatient(row);
}

export type MatchRow = Omit<PatientMatch, 'score'>;

function toMatches(rows: (Omit<MatchRow, 'gender'> & { gender: string })[]): MatchRow[] {
  return rows.map((row) => ({ ...row, gender: row.gender as Gender })); // as in toPatient
}

/** First code unit after every text that starts with `prefix`: a range the index can use under row-level security. */
function afterPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

const collateC = (column: string) => sql<string>`${sql.ref(column)} collate "C"`;

/**
 * People whose family (or given) name starts with the one word and whose other name starts with the other.
 * Ranges instead of LIKE: LIKE is not leakproof, and under row-level security its index would lie idle.
 */
export async function findByNamePrefix(query: Query, words: string[], limit: number): Promise<MatchRow[]> {
  const [first = '', second] = words;
  const base = (column: 'family_key' | 'given_key', word: string) =>
    query
      .selectFrom('patient')
      .select(MATCH_COLUMNS)
      .where(collateC(column), '>=', word)
      .where(collateC(column), '<', afterPrefix(word))
      .limit(limit);
  if (second === undefined) {
    const byFamily = await base('family_key', first)
      .orderBy(collateC('family_key'))
      .orderBy(collateC('given_key'))
      .execute();
    if (byFamily.length >= limit) return toMatches(byFamily);
    const byGiven = await base('given_key', first).orderBy(collateC('given_key')).execute();
    const seen = new Set(byFamily.map((row) => row.id));
    return toMatches([...byFamily, ...byGiven.filter((row) => !seen.has(row.id))].slice(0, limit));
  }
  for (const [family, given] of [
    [first, second],
    [second, first],
  ] as const) {
    const rows = await base('family_key', family)
      .where(collateC('given_key'), '>=', given)
      .where(collateC('given_key'), '<', afterPrefix(given))
      .execute();
    if (rows.length > 0) return toMatches(rows);
  }
  return [];
}

export async function findByBirthDate(query: Query, birthDate: string, limit: number): Promise<MatchRow[]> {
  const rows = await query
    .selectFrom('patient')
    .select(MATCH_COLUMNS)
    .where('birth_date', '=', birthDate)
    .orderBy(collateC('family_key'))
    .limit(limit)
    .execute();
  return toMatches(rows);
}

export async function findByMrn(query: Query, mrn: string): Promise<MatchRow[]> {
  return toMatches(await query.selectFrom('patient').select(MATCH_COLUMNS).where('mrn', '=', mrn).execute());
}

export async function findByPhone(query: Query, digits: string, limit: number): Promise<MatchRow[]> {
  const rows = await query
    .selectFrom('patient')
    .select(MATCH_COLUMNS)
    .where(collateC('phone_digits'), '>=', digits)
    .where(collateC('phone_digits'), '<', afterPrefix(digits))
    .limit(limit)
    .execute();
  return toMatches(rows);
}

/** People whose name looks like the term although it is spelt otherwise; best first. See the migration for why. */
export async function findBySimilarity(query: Query, term: string, limit: number): Promise<PatientMatch[]> {
  const rows = await query
    .selectFrom(
      sql<{ id: string; score: number }>`search_patients_by_similarity(${term}, ${limit})`.as('found'),
    )
    .innerJoin('patient', 'patient.id', 'found.id')
    .select([...MATCH_COLUMNS, 'found.score'])
    .orderBy('found.score', 'desc')
    .orderBy(collateC('family_key'))
    .execute();
  return rows.map(({ score, ...row }) => ({ ...row, gender: row.gender as Gender, score }));
}

/** How names are compared: the same folding as the generated columns of the table. */
export function searchKey(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .trim();
}
