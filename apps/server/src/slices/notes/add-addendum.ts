/** Adding to a signed note: what is signed stays, the addition stands below it with name and time. */
import type { SignedNote } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { requireMove } from './policy.ts';
import { noteRecord, presentSignedNote } from './present.ts';
import { findNote, insertAddendum } from './store.ts';

/** @throws NOT_FOUND, MOVE_REFUSED when the note is not signed */
export function addAddendum(
  gateway: Gateway,
  actor: Actor,
  { noteId, text }: { noteId: string; text: string },
): Promise<SignedNote> {
  return gateway.write(actor, async ({ query, audit, emit }) => {
    const note = await findNote(query, noteId);
    if (note === null) throw problem('NOT_FOUND');
    requireMove(actor, note, 'addAddendum');
    const addendumId = await insertAddendum(query, actor, noteId, text);
    audit({
      ...noteRecord('note.addAddendum', note),
      changes: [{ field: `addendum ${addendumId}`, before: null, after: text }],
    });
    emit({ topic: 'notes', type: 'note.amended', id: noteId, version: note.version });
    return presentSignedNote(query, actor, note);
  });
}
