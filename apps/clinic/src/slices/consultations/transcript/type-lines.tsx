import { ReasonedButton } from '@medi-os/ui';
import { useEffect, useState } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorText } from '../error-line.tsx';
import type { WayProps } from './bring-in.tsx';
import classes from './transcript.module.css';
import { bringInErrorText, useBringIn } from './use-bring-in.ts';

const SPEAKERS = ['doctor', 'patient', 'other'] as const;
type Typist = (typeof SPEAKERS)[number];
/** As the transcript format knows them, in every language of the screen. */
const TAG: Readonly<Record<Typist, string>> = { doctor: 'Doctor', patient: 'Patient', other: 'Other' };

interface Line {
  readonly key: number;
  readonly speaker: Typist;
  readonly text: string;
}

/** A line a turn: Enter adds it, and the other of the two speaks next. */
export function TypeLines({ consultation, onConsultation, onUnsent, disabledReason }: WayProps) {
  const { m } = useMessages();
  const words = m.consultation.bringIn;
  const [speaker, setSpeaker] = useState<Typist>('doctor');
  const [text, setText] = useState('');
  const [pending, setPending] = useState<readonly Line[]>([]);
  const bring = useBringIn(consultation, onConsultation);
  const unsent = text.trim() !== '' || pending.length > 0;
  useEffect(() => onUnsent(unsent), [unsent, onUnsent]);

  const send = (lines: readonly Line[]) => {
    const piece = lines.map((line) => `${TAG[line.speaker]}: ${line.text}`).join('\n');
    const sent = new Set(lines.map((line) => line.key));
    bring.mutate(
      { source: 'typed', mode: 'append', text: piece },
      { onSuccess: () => setPending((before) => before.filter((line) => !sent.has(line.key))) },
    );
  };
  const add = () => {
    const line = { key: Date.now() + Math.random(), speaker, text: text.trim() };
    if (line.text === '' || disabledReason !== undefined) return;
    const lines = [...pending, line];
    setPending(lines);
    setText('');
    if (speaker !== 'other') setSpeaker(speaker === 'doctor' ? 'patient' : 'doctor');
    // What could not be sent before goes with the next line, in order; what is under way is not sent twice.
    send(bring.isPending ? [line] : lines);
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
          <span>{bring.isPending ? words.adding : words.notAdded}</span>
          {pending.map((line) => (
            <span key={line.key}>
              <b>{m.consultation.speaker[line.speaker]}</b> {line.text}
            </span>
          ))}
        </div>
      )}
      <ErrorText>{bringInErrorText(bring.error, m)}</ErrorText>
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
            disabledReason ?? (text.trim() === '' && pending.length === 0 ? words.nothingTyped : undefined)
          }
        >
          {m.common.add}
        </ReasonedButton>
      </div>
    </form>
  );
}
