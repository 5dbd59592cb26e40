/** What of the clinic's day is this doctor's own. Pure. */
import type { NoteState, Visit, VisitState } from '@medi-os/contract';

export interface UnsignedNote {
  readonly id: string;
  readonly visitId: string;
  readonly patientName: string;
  readonly state: NoteState;
  readonly updatedAt: string;
  readonly isAuthor: boolean;
}

/** With a patient first, then whoever was called, then those who wait for this doctor. */
const STATES: readonly VisitState[] = ['inConsultation', 'called', 'waitingForDoctor', 'onHold'];

/** Patients called by or assigned to the doctor, those in the room first; within a state in the order of the board. */
export function patientsOf(visits: readonly Visit[], doctorId: string): Visit[] {
  return visits
    .filter(({ practitioner, state }) => practitioner?.id === doctorId && STATES.includes(state))
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

/** Own notes that are not signed, and those of others that were handed in. */
export function splitNotes(notes: readonly UnsignedNote[]): {
  own: UnsignedNote[];
  toApprove: UnsignedNote[];
} {
  return {
    own: notes.filter(({ isAuthor }) => isAuthor),
    toApprove: notes.filter(({ isAuthor, state }) => !isAuthor && state === 'submitted'),
  };
}
