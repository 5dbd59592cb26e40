import { ReasonedButton } from '@medi-os/ui';
import { useEffect, useState } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorText } from '../error-line.tsx';
import type { WayProps } from './bring-in.tsx';
import classes from './transcript.module.css';
import { bringInErrorText } from './use-bring-in.ts';
import { SPEAKERS, type Typist, useTypedLines } from './use-typed-lines.ts';

/** A line a turn: Enter adds it, and the other of the two speaks next. */
export function TypeLines({ consultation, onConsultation, onUnsent, disabledReason }: WayProps) {
  const { m } = useMessages();
  const words = m.consultation.bringIn;
  const [speaker, setSpeaker] = useState<Typist>('doctor');
  const [text, setText] = useState('');
  const lines = useTypedLines(consultation, onConsultation);
  const { pending, hasFailed } = lines;
  const unsent = text.trim() !== '' || pending.length > 0;
  useEffect(() => onUnsent(unsent), [unsent, onUnsent]);

  const add = () => {
    if (disabledReason !== undefined) return;
    const said = text.trim();
    lines.add(speaker, said);
    setText('');
    if (said !== '' && speaker !== 'other') setSpeaker(speaker === 'doctor' ? 'patient' : 'doctor');
  };
  return (
    <form
      className={classes.typing}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {pending.length > 0 && (
        <div role="status" className={classes.pending}>
          <span>{hasFailed ? words.notAdded : words.adding}</span>
          {pending.map((line) => (
            <span key={line.key}>
              <b>{m.consultation.speaker[line.speaker]}</b> {line.text}
            </span>
          ))}
        </div>
      )}
      <ErrorText>{bringInErrorText(lines.error, m)}</ErrorText>
      <fieldset className={classes.speakers}>
        <legend className="visually-hidden">{words.speaker}</legend>
        {SPEAKERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="speaker"
              value={one}
              checked={speaker === one}
              onChange={() => setSpeaker(one)}
            />
            {m.consultation.speaker[one]}
          </label>
        ))}
      </fieldset>
      <div className={classes.line}>
        <input
          type="text"
          className={classes.lineField}
          aria-label={words.line}
          placeholder={words.linePlaceholder}
          value={text}
          maxLength={4_000}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ReasonedButton
          type="submit"
          onClick={() => {}}
          disabledReason={
            disabledReason ?? (text.trim() === '' && !hasFailed ? words.nothingTyped : undefined)
          }
        >
          {m.common.add}
        </ReasonedButton>
      </div>
    </form>
  );
}
