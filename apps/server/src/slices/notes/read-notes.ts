/** Reading notes. Each read leaves its trace. */
import type { Note, NoteVersion } from '@medi-os/contract';
import type { Actor } from '../../platform/actor.ts';
import type { Gateway } from '../../platform/database/gateway.ts';
import { problem } from '../../platform/problem.ts';
import { noteRecord, presentNote } from './present.ts';
import { findNote, listUnsigned, listVersions, type NoteRecord, type UnsignedNote } from './store.ts';

/** @throws NOT_FOUND */
export function readNote(gateway: Gateway, actor: Actor, noteId: string): Promise<Note> {
  return gateway.read(
    actor,
    (note) => [noteRecord('note.read', note)],
    async (query) => {
      const note = await findNote(query, noteId);
      if (note === null) throw problem('NOT_FOUND');
      return presentNote(query, actor, note);
    },
  );
}

/** @throws NOT_FOUND */
export async function listNoteVersions(
  gateway: Gateway,
  actor: Actor,
  noteId: string,
): Promise<{ items: NoteVersion[] }> {
  const { items } = await gateway.read(
    actor,
    ({ note }: { note: NoteRecord; items: NoteVersion[] }) => [noteRecord('note.read-versions', note)],
    async (query) => {
      const note = await findNote(query, noteId);
      if (note === null) throw problem('NOT_FOUND');
      return { note, items: await listVersions(query, noteId) };
    },
  );
  return { items };
}

export async function listUnsignedNotes(
  gateway: Gateway,
  actor: Actor,
): Promise<{ items: Omit<UnsignedNote, 'patientId'>[] }> {
  const items = await gateway.read(
    actor,
    (found: UnsignedNote[]) => found.map((note) => noteRecord('note.list-unsigned', note)),
    async (query) => (actor.userId === null ? [] : listUnsigned(query, actor.userId)),
  );
  return { items: items.map(({ patientId: _, ...item }) => item) };
}
