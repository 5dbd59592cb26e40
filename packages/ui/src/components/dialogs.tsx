import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useUi } from '../words/words.ts';
import classes from './dialogs.module.css';
import { FilterChip } from './filters.tsx';
import { ReasonedButton } from './reasoned-button.tsx';

interface DialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly confirmLabel?: string;
  /** What the way back is called, where "Cancel" could be misread ("Cancel the visit"). */
  readonly cancelLabel?: string;
  /** For what cannot be taken back. */
  readonly danger?: boolean;
  /** The answer is under way: nothing can be pressed twice. */
  readonly pending?: boolean;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

export interface ConfirmDialogProps extends DialogProps {
  readonly onConfirm: () => void;
}

/** Asks before something that matters. The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { words } = useUi();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      withCloseButton={false}
      size="sm"
    >
      {props.children}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button onClick={props.onCancel} data-autofocus>
          {props.cancelLabel ?? words.cancel}
        </Button>
        <Button
          variant="filled"
          color={props.danger ? 'danger' : 'accent'}
          loading={props.pending ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel ?? words.confirm}
        </Button>
      </Group>
    </Modal>
  );
}

export interface ReasonDialogProps extends DialogProps {
  /** The question above the field; "Reason" when left out. */
  readonly question?: string;
  /** Usual answers, put into the field at a press. */
  readonly suggestions?: readonly string[];
  /** Gets the reason without blanks at its ends, never empty. */
  readonly onConfirm: (reason: string) => void;
}

/** Characters the server keeps of a reason. */
const REASON_MAX_LENGTH = 500;

/** Asks why, and does not go on without an answer. */
export function ReasonDialog(props: ReasonDialogProps) {
  return (
    <Modal opened={props.opened} onClose={props.onCancel} title={props.title} withCloseButton={false}>
      {props.children}
      <ReasonForm {...props} />
    </Modal>
  );
}

/** Stands apart so that it forgets what was written once the dialog is closed. */
function ReasonForm({
  cancelLabel,
  question,
  suggestions = [],
  confirmLabel,
  danger,
  pending,
  onCancel,
  onConfirm,
}: ReasonDialogProps) {
  const { words } = useUi();
  const [text, setText] = useState('');
  const reason = text.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== '') onConfirm(reason);
      }}
    >
      {suggestions.length > 0 && (
        <div className={classes.suggestions}>
          {suggestions.map((suggestion) => (
            <FilterChip key={suggestion} pressed={reason === suggestion} onToggle={() => setText(suggestion)}>
              {suggestion}
            </FilterChip>
          ))}
        </div>
      )}
      <Textarea
        label={question ?? words.reason}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={REASON_MAX_LENGTH}
        autosize
        minRows={2}
        maxRows={6}
        required
        data-autofocus
      />
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button onClick={onCancel}>{cancelLabel ?? words.cancel}</Button>
        <ReasonedButton
          variant="filled"
          color={danger ? 'danger' : 'accent'}
          loading={pending ?? false}
          disabledReason={reason === '' ? words.reasonNeeded : undefined}
          onClick={() => onConfirm(reason)}
        >
          {confirmLabel ?? words.confirm}
        </ReasonedButton>
      </Group>
    </form>
  );
}
