import type { MedicinePatient } from './check-patient.ts';

/** A value that cannot be true: it is refused by name and treated as not known, never as normal. */
export interface PatientRefusal {
  readonly field: 'ageYears' | 'egfrMlMin' | 'qtcMs';
  readonly limit: string;
}

const LIMITS: readonly {
  readonly field: PatientRefusal['field'];
  readonly from: number;
  readonly to: number;
}[] = [
  { field: 'ageYears', from: 0, to: 130 },
  { field: 'egfrMlMin', from: 0, to: 250 },
  { field: 'qtcMs', from: 200, to: 900 },
];

/** Leaves implausible values out of what is known of a person, and says which and why. */
export function readPatient<Patient extends MedicinePatient>(
  given: Patient,
): { readonly patient: Patient; readonly refused: readonly PatientRefusal[] } {
  const refused = LIMITS.filter(({ field, from, to }) => {
    const value = given[field];
    return value !== undefined && !(value >= from && value <= to);
  }).map(({ field, from, to }) => ({ field, limit: `${from} to ${to}` }));
  if (refused.length === 0) return { patient: given, refused };
  const patient = { ...given };
  for (const { field } of refused) delete patient[field];
  return { patient, refused };
}
