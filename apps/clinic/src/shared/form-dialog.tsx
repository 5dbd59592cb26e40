import { Button, Group, Modal } from '@mantine/core';
import { ReasonedButton } from '@medi-os/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { ErrorLine } from './error-line.tsx';
import classes from './shared.module.css';

export interface FormDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onCancel: () => void;
  readonly size?: 'md' | 'lg' | 'xl';
  /** A component that holds what is typed and returns a `DialogForm`; it is forgotten when the dialog closes. */
  readonly children: ReactNode;
}

/** A few fields in a dialog. Escape leaves, and the focus returns to what opened it: keep it mounted while closed. */
export function FormDialog({ opened, title, onCancel, size = 'md', children }: FormDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={title}
      withCloseButton={false}
      // A click beside the dialog must not throw away what was typed.
      closeOnClickOutside={false}
      size={size}
    >
      {children}
    </Modal>
  );
}

export interface DialogFormProps {
  readonly saveLabel: string;
  readonly pending: boolean;
  readonly error: unknown;
  /** Why it cannot be saved yet; `undefined` when it can. */
  readonly disabledReason?: string | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The fields with their error and buttons; put `data-autofocus` on the first field. Enter saves. */
export function DialogForm(props: DialogFormProps) {
  const { m } = useMessages();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.pending && props.disabledReason === undefined) props.onSave();
      }}
    >
      <div className={classes.fields}>{props.children}</div>
      <ErrorLine error={props.error} />
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button onClick={props.onCancel}>{m.common.cancel}</Button>
        <ReasonedButton
          type="submit"
          variant="filled"
          loading={props.pending}
          disabledReason={props.disabledReason}
          onClick={() => undefined}
        >
          {props.saveLabel}
        </ReasonedButton>
      </Group>
    </form>
  );
}
