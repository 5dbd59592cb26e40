/** Whether what the patient said of themselves is what the record says. */
import type { Identifier } from '@medi-os/contract';

interface Identified {
  familyName: string;
  birthDate: string;
  mrn: string;
  phone: string | null;
}

/** The kinds of the identifiers that differ from the record; case, accents and punctuation do not count. */
export function mismatchedIdentifiers(patient: Identified, identifiers: readonly Identifier[]): string[] {
  return identifiers.filter((said) => !matches(patient, said)).map(({ kind }) => kind);
}

function matches(patient: Identified, said: Identifier): boolean {
  if (said.kind === 'birthDate') return said.value === patient.birthDate;
  if (said.kind === 'familyName') return plain(said.value) === plain(patient.familyName);
  if (said.kind === 'mrn') return plain(said.value) === plain(patient.mrn);
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(said.value) !== '' && digits(said.value) === digits(patient.phone ?? '');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
