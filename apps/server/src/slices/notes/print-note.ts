/** The signed note on paper. */

import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { readPatient } from './chart.ts';
import { notePdf, type Printed } from './note-pdf.ts';
import { noteRecord, presentSignedNote } from './present.ts';
import { findNote, readVisitOfNote } from './store.ts';

/** @throws NOT_FOUND, MOVE_REFUSED when the note is not signed: what can still change is not printed. */
export async function printNote(gateway: Gateway, actor: Actor, noteId: string): Promise<File> {
  const printed = await gateway.read(
    actor,
    (read: Printed) => [noteRecord('note.print', read.note)],
    async (query) => {
      const found = await findNote(query, noteId);
      if (found === null) throw problem('NOT_FOUND');
      if (found.signature === null)
        throw problem('MOVE_REFUSED', { code: 'not-signed', reason: 'Only a signed note is printed.' });
      return {
        note: await presentSignedNote(query, actor, found),
        patient: await readPatient(query, found.patientId),
        visit: await readVisitOfNote(query, found.visitId),
      };
    },
  );
  const bytes = await notePdf(printed);
  // The last part of the id is random: it tells files apart and says nothing of the patient.
  return new File([new Uint8Array(bytes)], `note-${printed.note.id.slice(-8)}.pdf`, {
    type: 'application/pdf',
  });
}
