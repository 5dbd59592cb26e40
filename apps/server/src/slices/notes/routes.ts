import type { AppContext } from '../../context.ts';
import { authorised } from '../../platform/http/authorise.ts';
import { addAddendum } from './add-addendum.ts';
import { makeMove } from './move-note.ts';
import { printNote } from './print-note.ts';
import { listNoteVersions, listUnsignedNotes, readNote } from './read-notes.ts';
import { saveNote } from './save-note.ts';
import { signNote } from './sign-note.ts';

export function noteRoutes(app: AppContext) {
  const { gateway } = app;
  const { notes } = app.implementer;
  return {
    unsigned: notes.unsigned.handler(({ context }) => listUnsignedNotes(gateway, authorised(context).actor)),
    get: notes.get.handler(({ context, input }) =>
      readNote(gateway, authorised(context).actor, input.noteId),
    ),
    versions: notes.versions.handler(({ context, input }) =>
      listNoteVersions(gateway, authorised(context).actor, input.noteId),
    ),
    save: notes.save.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return saveNote(app, actor, { noteId: input.noteId, expectedVersion, edit: input.content });
    }),
    submit: notes.submit.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return makeMove(gateway, actor, { noteId: input.noteId, expectedVersion, move: 'submit' });
    }),
    withdraw: notes.withdraw.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return makeMove(gateway, actor, { noteId: input.noteId, expectedVersion, move: 'withdraw' });
    }),
    approve: notes.approve.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return makeMove(gateway, actor, { noteId: input.noteId, expectedVersion, move: 'approve' });
    }),
    reject: notes.reject.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      const { noteId, reason: rejectionReason } = input;
      return makeMove(gateway, actor, { noteId, expectedVersion, move: 'reject', rejectionReason });
    }),
    revise: notes.revise.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return makeMove(gateway, actor, { noteId: input.noteId, expectedVersion, move: 'revise' });
    }),
    sign: notes.sign.handler(({ context, input }) => {
      const { actor, expectedVersion, session } = authorised(context);
      return signNote(app, actor, { ...input, expectedVersion, session });
    }),
    addAddendum: notes.addAddendum.handler(({ context, input }) =>
      addAddendum(gateway, authorised(context).actor, input),
    ),
    pdf: notes.pdf.handler(({ context, input }) =>
      printNote(gateway, authorised(context).actor, input.noteId),
    ),
  };
}
