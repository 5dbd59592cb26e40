/** Handing in, taking back, approving, rejecting, opening again: moves that change no word of the note. */
import type { Note } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { changeNote } from './change-note.ts';
import { presentNote } from './present.ts';

interface Move {
  noteId: string;
  expectedVersion: number;
  move: 'submit' | 'withdraw' | 'approve' | 'reject' | 'revise';
  /** Why it is sent back; stays readable while the author reworks the note, until it is handed in again. */
  rejectionReason?: string;
}

export function makeMove(gateway: Gateway, actor: Actor, asked: Move): Promise<Note> {
  return gateway.write(actor, async (unit) => {
    const written = await changeNote(unit, actor, asked, (note) => {
      const rejectionReason =
        asked.move === 'submit' ? null : (asked.rejectionReason ?? note.rejectionReason);
      const changes =
        rejectionReason === note.rejectionReason
          ? []
          : [{ field: 'rejectionReason', before: note.rejectionReason, after: rejectionReason }];
      return { note: { ...note, rejectionReason }, cause: 'moved', changes };
    });
    return presentNote(unit.query, actor, written);
  });
}
