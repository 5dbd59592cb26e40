import { ReasonedButton } from '@medi-os/ui';
import { useEffect, useRef, useState } from 'react';
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
  /** It was sent and did not arrive. */
  readonly failed: boolean;
}

/** A line a turn: Enter adds it, and the other of the two speaks next. */
export function TypeLines({ consultation, onConsultation, onUnsent, disabledReason }: WayProps) {
  const { m } = useMessages();
  const words = m.consultation.bringIn;
  const [speaker, setSpeaker] = useState<Typist>('doctor');
  const [text, setText] = useState('');
  const [pending, setPending] = useState<readonly Line[]>([]);
  const lastKey = useRef(0);
  const bring = useBringIn(consultation, onConsultation);
  const hasFailed = pending.some((line) => line.failed);
  const unsent = text.trim() !== '' || pending.length > 0;
  useEffect(() => onUnsent(unsent), [unsent, onUnsent]);

  // Each sending is awaited by itself: the next line may be sent before this one is answered.
  const send = async (lines: readonly Line[]) => {
    const keys = new Set(lines.map((line) => line.key));
    const mark = (failed: boolean) =>
      setPending((before) => before.map((line) => (keys.has(line.key) ? { ...line, failed } : line)));
    mark(false);
    const piece = lines.map((line) => `${TAG[line.speaker]}: ${line.text}`).join('\n');
    try {
      await bring.mutateAsync({ source: 'typed', mode: 'append', text: piece });
      setPending((before) => before.filter((line) => !keys.has(line.key)));
    } catch {
      // Why is shown below; the lines wait for the next attempt.
      mark(true);
    }
  };
  const add = () => {
    const said = text.trim();
    const failed = pending.filter((line) => line.failed);
    if (disabledReason !== undefined || (said === '' && failed.length === 0)) return;
    const line = { key: lastKey.current++, speaker, text: said, failed: false };
    const fresh = said === '' ? [] : [line];
    setPending((before) => [...before, ...fresh]);
    setText('');
    if (said !== '' && speaker !== 'other') setSpeaker(speaker === 'doctor' ? 'patient' : 'doctor');
    // What could not be sent before goes first; what is under way is not sent twice.
    void send([...failed, ...fresh]);
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
            disabledReason ?? (text.trim() === '' && !hasFailed ? words.nothingTyped : undefined)
          }
        >
          {m.common.add}
        </ReasonedButton>
      </div>
    </form>
  );
}
