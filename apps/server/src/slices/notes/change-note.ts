/** The one way in which a note changes: locked, in the expected version, along the table, with its version kept. */
import type { NoteMove, NoteVersion } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { FieldChange } from '../../platform/audit/audit-record.ts';
import type { UnitOfWork } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { expectVersion } from '../../platform/versions.ts';
import { requireMove } from './policy.ts';
import { noteRecord } from './present.ts';
import { lockNote, type NoteRecord, updateNote } from './store.ts';

/** What the event log says after each move. */
const EVENT_OF_MOVE: Record<Exclude<NoteMove, 'addAddendum'>, string> = {
  save: 'note.saved',
  submit: 'note.submitted',
  withdraw: 'note.withdrawn',
  approve: 'note.approved',
  reject: 'note.rejected',
  revise: 'note.revised',
  sign: 'note.signed',
};

export interface Asked {
  noteId: string;
  expectedVersion: number;
  move: keyof typeof EVENT_OF_MOVE;
}

export interface Change {
  note: NoteRecord;
  cause: NoteVersion['cause'];
  changes: FieldChange[];
}

/**
 * The note, if the actor may make the move of it in this version.
 * @throws NOT_FOUND, NOTE_SIGNED, STALE_VERSION, MOVE_REFUSED, in this order
 */
export function requireChange(
  actor: Actor,
  { expectedVersion, move }: Asked,
  found: NoteRecord | null,
): NoteRecord {
  // That a note is signed tells the person more than that somebody changed it.
  if (found?.state === 'signed') throw problem('NOTE_SIGNED');
  const note = expectVersion(found, expectedVersion);
  requireMove(actor, note, move);
  return note;
}

/**
 * Makes a move of the note. `change` gets the locked note already in its next state.
 * @throws what requireChange throws
 */
export async function changeNote(
  unit: UnitOfWork,
  actor: Actor,
  asked: Asked,
  change: (note: NoteRecord) => Promise<Change> | Change,
): Promise<NoteRecord> {
  const { noteId, move } = asked;
  const before = requireChange(actor, asked, await lockNote(unit.query, { noteId }));
  const state = requireMove(actor, before, move);
  const { note, cause, changes } = await change({ ...before, state });
  const written = await updateNote(unit.query, actor, note, cause);
  const moved = before.state === state ? [] : [{ field: 'state', before: before.state, after: state }];
  unit.audit({ ...noteRecord(`note.${move}`, written), changes: [...moved, ...changes] });
  unit.emit({ topic: 'notes', type: EVENT_OF_MOVE[move], id: noteId, version: written.version });
  return written;
}
