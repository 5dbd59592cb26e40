import { Button } from '@mantine/core';
import { useMessages } from '../../../messages/messages.tsx';
import classes from './note.module.css';
import type { NoteEditing } from './use-note-session.ts';

/** Sentences that two sides changed: both versions, and which one stays. */
export function Conflicts({ editing }: { readonly editing: NoteEditing }) {
  const { m } = useMessages();
  const words = m.consultation.conflict;
  const { conflicts } = editing.editor;
  if (conflicts.length === 0) return null;
  return (
    <section className={classes.conflicts} role="alert" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      {conflicts.map(({ id, kind, mine, theirs }) => (
        <div key={id} className={classes.conflict}>
          <p className={classes.conflictWhere}>{words.inSection(m.consultation.section[kind])}</p>
          {(['mine', 'theirs'] as const).map((side) => {
            const text = side === 'mine' ? mine : theirs;
            return (
              <div key={side} className={classes.conflictSide}>
                <p>
                  <b>{words[side]}</b> {text ?? <i>{words.takenOut}</i>}
                </p>
                <Button size="xs" onClick={() => editing.session.dispatch({ type: 'choose', id, side })}>
                  {side === 'mine' ? words.keepMine : words.keepTheirs}
                </Button>
              </div>
            );
          })}
        </div>
      ))}
    </section>
  );
}
