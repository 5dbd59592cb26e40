/** Patients and visits put straight into the database, for tests whose subject is something else. Invented people. */
import { randomBytes } from 'node:crypto';
import type { VisitState } from '@medi-os/contract';
import { newId } from '../platform/identifiers.ts';
import type { TestClinic } from './clinic.ts';

interface PatientFields {
  birthDate?: string;
  gender?: string;
  organizationId?: string;
}

/** @returns the id */
export async function addPatient(clinic: TestClinic, fields: PatientFields = {}): Promise<string> {
  const { birthDate = '1980-05-17', gender = 'female', organizationId = clinic.organizationId } = fields;
  const id = newId();
  await clinic.sql(
    `insert into patient (id, organization_id, mrn, family_name, given_name, birth_date, gender)
     values ($1, $2, $3, 'Sample', 'Robin', $4, $5)`,
    [id, organizationId, `T-${randomBytes(4).toString('hex')}`, birthDate, gender],
  );
  return id;
}

/** A visit of today at version 1; @returns the id */
export async function addVisit(
  clinic: TestClinic,
  patientId: string,
  state: VisitState = 'waitingForTriage',
): Promise<string> {
  const id = newId();
  await clinic.sql(
    `insert into encounter (id, organization_id, patient_id, state, day, token, reason, arrived_at)
     select $1, organization_id, id, $3, current_date, $4, 'Cough', now() from patient where id = $2`,
    [id, patientId, state, `T-${randomBytes(4).toString('hex')}`],
  );
  return id;
}
