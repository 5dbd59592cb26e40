/** Signing out with words that only this computer has: they are saved first; what cannot be is deleted only after a warning. */
import { ConfirmDialog } from '@medi-os/ui';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { useSession, useSessionState } from '../../session/session.tsx';
import { notesKept, removeAllKept } from './note/kept-work.ts';
import { saveOpenNotes } from './note/open-notes.ts';

export interface SignOutGuard {
  readonly signOut: () => Promise<void>;
  /** The question, to be placed once in the frame of the app. */
  readonly question: ReactNode;
}

export function useSignOutGuard(): SignOutGuard {
  const { m } = useMessages();
  const { user } = useSession();
  const { signOut } = useSessionState();
  const [kept, setKept] = useState(0);
  const words = m.consultation.signOut;
  return {
    signOut: async () => {
      await saveOpenNotes();
      const count = notesKept(user.id).length;
      if (count === 0) return signOut();
      setKept(count);
    },
    question: (
      <ConfirmDialog
        opened={kept > 0}
        title={words.title}
        confirmLabel={words.confirm}
        cancelLabel={words.stay}
        danger
        onCancel={() => setKept(0)}
        onConfirm={() => {
          removeAllKept(user.id);
          void signOut();
        }}
      >
        <p>{words.text(kept)}</p>
      </ConfirmDialog>
    ),
  };
}
