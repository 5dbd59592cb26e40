/** Words that are not saved hold the page: leaving it saves them first, and asks only when that does not work. */
import { ConfirmDialog } from '@medi-os/ui';
import { useBlocker } from '@tanstack/react-router';
import { useMessages } from '../../messages/messages.tsx';
import { isUnsaved } from './note/editor.ts';
import type { NoteEditing } from './note/use-note-session.ts';

export interface LeaveGuardProps {
  readonly editing: NoteEditing | null;
  /** Words in a field that nobody sent yet: a line, a pasted text, an addendum. */
  readonly unsent: boolean;
}

export function LeaveGuard({ editing, unsent }: LeaveGuardProps) {
  const { m } = useMessages();
  const words = m.consultation.leave;
  const blocker = useBlocker({
    shouldBlockFn: async () => {
      const saved = editing === null || (await editing.session.flush());
      return !saved || unsent;
    },
    enableBeforeUnload: () => unsent || (editing !== null && isUnsaved(editing.session.snapshot().editor)),
    withResolver: true,
  });
  const isNoteUnsaved = editing !== null && isUnsaved(editing.editor);
  const text = !isNoteUnsaved ? words.textTyped : editing.keptHere ? words.text : words.textNotKept;
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={words.title}
      confirmLabel={words.leave}
      cancelLabel={words.stay}
      danger={!isNoteUnsaved || !editing.keptHere}
      onCancel={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    >
      <p>{text}</p>
    </ConfirmDialog>
  );
}
