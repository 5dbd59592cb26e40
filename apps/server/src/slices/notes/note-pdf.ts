import type { SignedNote } from '@medi-os/contract';
import type { PatientOnNote } from './chart-store.ts';
export interface Printed {
  note: SignedNote;
  patient: PatientOnNote;
  visit: { day: string; organizationName: string };
}
export async function notePdf(_: Printed): Promise<Buffer> {
  return Buffer.from('%PDF');
}
