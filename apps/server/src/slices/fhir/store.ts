/** SQL of the import: rows of the chart and the memory of what was imported. */
import type { Query } from '../../platform/database/gateway.ts';
import { newId } from '../../platform/identifiers.ts';
import { insertPatient, setAllergyStatus } from '../patients/index.ts';
import type { ChartRow, RowValues } from './read-bundle.ts';

/** Row ids by foreign id, for those of a source that are imported already. */
export async function findImported(
  query: Query,
  source: string,
  foreignIds: string[],
): Promise<Map<string, string>> {
  if (foreignIds.length === 0) return new Map();
  const rows = await query
    .selectFrom('imported_record')
    .select(['foreign_id', 'row_id'])
    .where('source', '=', source)
    .where('foreign_id', 'in', foreignIds)
    .execute();
  return new Map(rows.map((row) => [row.foreign_id, row.row_id]));
}

interface Target {
  organizationId: string;
  source: string;
  patientId: string;
}

/** Writes one row of the chart and remembers it. Returns the id of the row. */
export async function insertImported(query: Query, row: ChartRow, target: Target): Promise<string> {
  const id = row.table === 'patient' ? target.patientId : newId();
  const { organizationId: organization_id, source } = target;
  if (row.table === 'patient') {
    await insertPatient(query, { ...row.patient, id, organizationId: organization_id });
  } else
    await insertOfPatient(query, row.table, row.values, {
      id,
      organization_id,
      patient_id: target.patientId,
    });
  await query
    .insertInto('imported_record')
    .values({ organization_id, source, foreign_id: row.foreignId, table_name: row.table, row_id: id })
    .execute();
  return id;
}

interface Owner {
  id: string;
  organization_id: string;
  patient_id: string;
}

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : String(value);

async function insertOfPatient(query: Query, table: string, values: RowValues, owner: Owner): Promise<void> {
  const required = (column: string) => String(values[column] ?? '');
  if (table === 'encounter')
    await query
      .insertInto('encounter')
      .values({
        ...owner,
        state: required('state'),
        day: required('day'),
        reason: text(values.reason),
        arrived_at: text(values.arrived_at),
        ended_at: text(values.ended_at),
        state_since: required('state_since'),
      })
      .execute();
  else if (table === 'condition')
    await query
      .insertInto('condition')
      .values({
        ...owner,
        name: required('name'),
        code: text(values.code),
        code_system: text(values.code_system),
        status: required('status'),
        onset_on: text(values.onset_on),
        abated_on: text(values.abated_on),
      })
      .execute();
  else if (table === 'medication')
    await query
      .insertInto('medication')
      .values({
        ...owner,
        name: required('name'),
        code: text(values.code),
        dose: text(values.dose),
        status: required('status'),
        started_on: text(values.started_on),
      })
      .execute();
  else if (table === 'allergy') await insertAllergy(query, values, owner);
  else
    await query
      .insertInto('observation')
      .values({
        ...owner,
        code: required('code'),
        name: required('name'),
        value: typeof values.value === 'number' ? values.value : null,
        value_text: text(values.value_text),
        unit: text(values.unit),
        effective_at: required('effective_at'),
      })
      .execute();
}

/** "No known allergy" is an answer about the patient, not an allergy. */
async function insertAllergy(query: Query, values: RowValues, owner: Owner): Promise<void> {
  if (values.substance === null) {
    const { allergy_status } = await query
      .selectFrom('patient')
      .select('allergy_status')
      .where('id', '=', owner.patient_id)
      .executeTakeFirstOrThrow();
    if (allergy_status === 'not-asked') await setAllergyStatus(query, owner.patient_id, 'none-known');
    return;
  }
  await query
    .insertInto('allergy')
    .values({
      ...owner,
      substance: String(values.substance),
      code: text(values.code),
      reaction: text(values.reaction),
      severity: text(values.severity),
      noted_on: text(values.noted_on),
    })
    .execute();
  await setAllergyStatus(query, owner.patient_id, 'recorded');
}
