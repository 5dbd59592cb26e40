/** What the chart tells an engine, and the patient as the note needs them. */
import type { ChartContext, Patient } from '@medi-os/contract';
import type { Query } from '../../platform/database/gateway.ts';
import { findPatient, listAllergies, listConditions, listMedications } from '../patients/index.ts';
import { findReasonForVisit } from './store.ts';

/** Of each list, what an engine can use. */
const LIST_MAX = 200;

export async function readPatient(query: Query, patientId: string): Promise<Patient> {
  const patient = await findPatient(query, patientId);
  if (patient === null) throw new Error('the patient of a note is gone');
  return patient;
}

/**
 * The chart, and why the patient came as it was written at the desk or by the nurse.
 * Allergies are absent when nobody asked, an empty list when none are known.
 */
export async function readChart(
  query: Query,
  of: { patientId: string; visitId: string },
  now: Date,
): Promise<ChartContext> {
  const { patientId } = of;
  const patient = await readPatient(query, patientId);
  const reasonForVisit = await findReasonForVisit(query, of.visitId);
  const problems = await listConditions(query, patientId);
  const medications = await listMedications(query, patientId);
  const allergies = await listAllergies(query, patientId);
  return {
    givenName: patient.givenName,
    familyName: patient.familyName,
    ageYears: ageInYears(patient.birthDate, now.toISOString().slice(0, 10)),
    sex: patient.gender,
    ...(reasonForVisit === null ? {} : { reasonForVisit }),
    problems: problems
      .filter(({ status }) => status === 'active')
      .slice(0, LIST_MAX)
      .map(({ name }) => name),
    medications: medications
      .filter(({ status }) => status === 'active')
      .slice(0, LIST_MAX)
      .map(({ name, dose }) => (dose === null ? name : `${name} ${dose}`)),
    ...(patient.allergyStatus === 'not-asked'
      ? {}
      : { allergies: allergies.slice(0, LIST_MAX).map(({ substance }) => substance) }),
  };
}

/** Completed years on a day, both `YYYY-MM-DD`; the engine takes 0 to 150. */
export function ageInYears(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const hadBirthday = today.slice(5) >= birthDate.slice(5);
  return Math.min(150, Math.max(0, hadBirthday ? years : years - 1));
}
