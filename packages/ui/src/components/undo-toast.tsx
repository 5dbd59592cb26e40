import { Portal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useHotkeys } from '../keys/hotkeys.tsx';
import { useUi } from '../words/words.ts';
import { Kbd } from './kbd.tsx';
import classes from './undo-toast.module.css';

export interface UndoToastProps {
  /** What was done: "Marta Lindqvist: called". */
  readonly text: string;
  readonly onUndo: () => void;
  /** Called when its time is over or it was dismissed. */
  readonly onClose: () => void;
  readonly durationMs?: number;
}

const DEFAULT_DURATION_MS = 8000;

/** Says what was just done and takes it back. Its time stands still while it is pointed at or has the focus. */
export function UndoToast({ text, onUndo, onClose, durationMs = DEFAULT_DURATION_MS }: UndoToastProps) {
  const { words } = useUi();
  const [held, setHeld] = useState(false);
  useHotkeys([{ keys: ['u'], label: words.undo, run: onUndo }]);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, durationMs);
    return () => clearTimeout(timer);
  }, [held, durationMs, onClose]);
  return (
    <Portal>
      <section
        className={classes.toast}
        aria-label={words.undo}
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <span role="status">{text}</span>
        <button type="button" className={classes.undo} onClick={onUndo}>
          {words.undo} <Kbd>U</Kbd>
        </button>
        <button type="button" className={classes.close} onClick={onClose} aria-label={words.close}>
          ×
        </button>
      </section>
    </Portal>
  );
}
