import { Textarea } from '@mantine/core';
import { TRANSCRIPT_MAX_CHARACTERS } from '@medi-os/contract';
import { ReasonedButton } from '@medi-os/ui';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../messages/messages.tsx';
import { ErrorText } from '../error-line.tsx';
import type { WayProps } from './bring-in.tsx';

import { textRefusal } from './read-file.ts';
import { bringInErrorText, unreadableLine, useBringIn } from './use-bring-in.ts';

export function PasteText({ consultation, onConsultation, onUnsent, mode, disabledReason }: WayProps) {
  const { m, format } = useMessages();
  const words = m.consultation.bringIn;
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const bring = useBringIn(consultation, (next) => {
    setText('');
    onConsultation(next);
  });
  const refusal = textRefusal(text);
  const unsent = text.trim() !== '';
  useEffect(() => onUnsent(unsent), [unsent, onUnsent]);
  const add = () =>
    bring.mutate(
      { source: 'pasted', text, mode },
      { onError: (error) => selectLine(field.current, unreadableLine(error)) },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Textarea
        ref={field}
        label={words.pasteLabel}
        description={words.help}
        placeholder={words.pastePlaceholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          bring.reset();
        }}
        autosize
        minRows={4}
        maxRows={12}
        mb="xs"
      />
      <ErrorText>
        {refusal === 'tooLarge'
          ? words.tooLarge(format.number(TRANSCRIPT_MAX_CHARACTERS))
          : bringInErrorText(bring.error, m)}
      </ErrorText>
      <ReasonedButton
        onClick={add}
        loading={bring.isPending}
        disabledReason={
          disabledReason ??
          (refusal === undefined
            ? undefined
            : refusal === 'tooLarge'
              ? words.tooLarge(format.number(TRANSCRIPT_MAX_CHARACTERS))
              : words.nothingTyped)
        }
      >
        {words.add}
      </ReasonedButton>
    </form>
  );
}

/** Puts the cursor where the reading stopped. */
function selectLine(field: HTMLTextAreaElement | null, line: number | undefined): void {
  if (field === null || line === undefined) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
}
