/** Jane, her visit, and what was said in it, for the tests of what comes after check-in. Invented. */
import { randomInt } from 'node:crypto';
import type { VisitState } from '@medi-os/contract';
import { newId } from '../platform/identifiers.ts';
import type { TestClinic } from './clinic.ts';

export const JANE = { familyName: 'Núñez-Okafor', birthDate: '1971-03-09', phone: '+1 555 010 7788' };

/** What confirms the identity of the test patient. */
export const JANES_IDENTIFIERS = [
  { kind: 'familyName' as const, value: 'nunez-okafor' },
  { kind: 'birthDate' as const, value: JANE.birthDate },
];

/** Invented; holds symptoms, a denial, a medicine, an allergy, an examination and a plan. */
export const DIALOGUE = `Doctor: Good morning, what brings you in today?
Patient: I have had a cough for two weeks and some fever at night.
Doctor: Any shortness of breath?
Patient: No shortness of breath. I take metformin 500 mg twice a day for my diabetes.
Doctor: Any allergies?
Patient: I'm allergic to penicillin, it gives me a rash.
Doctor: Your lungs are clear on exam. I think this is bronchitis. Let's get a chest x-ray and see you again in one week.
Patient: Okay, thank you.`;

export interface TestVisit {
  visitId: string;
  patientId: string;
}

type Clinic = Pick<TestClinic, 'sql' | 'organizationId'>;

interface JaneFields {
  allergyStatus?: string;
  birthDate?: string;
}

/** Another Jane of this clinic; @returns the id */
export async function addJane(
  { sql, organizationId }: Clinic,
  { allergyStatus = 'recorded', birthDate = JANE.birthDate }: JaneFields = {},
): Promise<string> {
  const id = newId();
  const mrn = String(randomInt(1e9)).padStart(9, '0');
  await sql(
    `insert into patient (id, organization_id, mrn, family_name, given_name, birth_date, gender, phone, allergy_status)
     values ($1, $2, $3, $4, 'Jane', $5, 'female', $6, $7)`,
    [id, organizationId, mrn, JANE.familyName, birthDate, JANE.phone, allergyStatus],
  );
  return id;
}

interface VisitFields extends JaneFields {
  state?: VisitState;
  /** A Jane who is there already; otherwise another one comes. */
  patientId?: string;
}

/** A visit of today of a Jane of this clinic, in the given state, at version 1. */
export async function addVisitOfJane(
  clinic: Clinic,
  { state = 'called', patientId, ...jane }: VisitFields = {},
): Promise<TestVisit> {
  const visit = { visitId: newId(), patientId: patientId ?? (await addJane(clinic, jane)) };
  await clinic.sql(
    `insert into encounter (id, organization_id, patient_id, state, day, arrived_at, reason)
     values ($1, $2, $3, $4, current_date, now(), 'Cough')`,
    [visit.visitId, clinic.organizationId, visit.patientId, state],
  );
  return visit;
}
