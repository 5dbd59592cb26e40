import { type KeyboardEvent, useEffect, useRef } from 'react';
import { newSentenceId } from './new-id.ts';
import classes from './note.module.css';
import type { NoteSession } from './note-session.ts';
import { SENTENCE_CHARACTERS_MAX } from './words.ts';

export interface SentenceEditorProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly session: NoteSession;
}

/** The sentence as a field. Enter and Escape leave it, Ctrl+Enter goes on to the next; nothing written is thrown away. */
export function SentenceEditor({ id, label, text, session }: SentenceEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      session.dispatch({ type: 'editNext', freshId: newSentenceId() });
    else if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey))
      session.dispatch({ type: 'leave' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={field}
      className={classes.field}
      aria-label={label}
      dir="auto"
      rows={1}
      value={text}
      maxLength={SENTENCE_CHARACTERS_MAX}
      onChange={(event) => session.dispatch({ type: 'write', id, text: event.currentTarget.value })}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Going on to the next sentence takes the focus away as well; that one must not be left.
        if (session.snapshot().editor.editingId === id) session.dispatch({ type: 'leave' });
      }}
    />
  );
}
