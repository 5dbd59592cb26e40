/** The moves of a note. What was typed is saved first, so that nobody hands in or signs less than they see. */
import type { Note, NoteMove } from '@medi-os/contract';
import { asApiError } from '@medi-os/sdk';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { noteKey } from '../use-consultation.ts';
import type { NoteSession } from './note-session.ts';

export type PlainMove = Exclude<NoteMove, 'save' | 'sign' | 'reject' | 'addAddendum'>;
export type Move = { readonly move: PlainMove } | { readonly move: 'reject'; readonly reason: string };

/** Thrown instead of the move when words of the person could not be saved before it. */
export class WordsNotSaved extends Error {}

function send(noteId: string, version: number, move: Move): Promise<Note> {
  const context = { context: { version } };
  switch (move.move) {
    case 'submit':
      return api.notes.submit({ noteId }, context);
    case 'withdraw':
      return api.notes.withdraw({ noteId }, context);
    case 'approve':
      return api.notes.approve({ noteId }, context);
    case 'revise':
      return api.notes.revise({ noteId }, context);
    case 'reject':
      return api.notes.reject({ noteId, reason: move.reason }, context);
  }
}

export function useNoteMoves(noteId: string, session: NoteSession, onNote: (note: Note) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (move: Move) => {
      if (!(await session.flush())) throw new WordsNotSaved();
      return send(noteId, session.snapshot().editor.version, move);
    },
    onSuccess: onNote,
    onError: (error) => {
      if (asApiError(error)?.code === 'STALE_VERSION')
        void client.invalidateQueries({ queryKey: noteKey(noteId) });
    },
  });
}
