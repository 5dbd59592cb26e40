/** Two identifiers that the patient said, against the record. Used at check-in and at signing. */
import type { Identifier, Patient } from '@medi-os/contract';
import { problem } from '../../platform/problem.ts';
import { searchKey } from './store.ts';

type Identified = Pick<Patient, 'familyName' | 'birthDate' | 'mrn' | 'phone'>;

const digits = (value: string | null) => value?.replace(/\D/g, '') ?? '';

function matches(patient: Identified, { kind, value }: Identifier): boolean {
  if (kind === 'familyName') return searchKey(value) === searchKey(patient.familyName);
  if (kind === 'birthDate') return value === patient.birthDate;
  // Leading zeros are how we print the number, not part of it.
  if (kind === 'mrn')
    return digits(value) !== '' && BigInt(digits(value)) === BigInt(digits(patient.mrn) || '0');
  return digits(patient.phone).length >= 5 && digits(value) === digits(patient.phone);
}

/** The kinds of identifier that do not match the record; empty when the identity is confirmed. */
export function mismatchedIdentifiers(patient: Identified, identifiers: readonly Identifier[]): string[] {
  return identifiers
    .filter((identifier) => !matches(patient, identifier))
    .map((identifier) => identifier.kind);
}

/** @throws IDENTITY_NOT_CONFIRMED naming the kinds, never the recorded values. */
export function confirmIdentity(patient: Identified, identifiers: readonly Identifier[]): void {
  const mismatched = mismatchedIdentifiers(patient, identifiers);
  if (mismatched.length > 0) throw problem('IDENTITY_NOT_CONFIRMED', { mismatched });
}
