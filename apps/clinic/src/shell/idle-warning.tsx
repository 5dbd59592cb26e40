import { Button, Group, Modal, Text } from '@mantine/core';
import { useMessages } from '../messages/messages.tsx';

export interface IdleWarningProps {
  /** Whole seconds until the session ends; `undefined` while there is nothing to warn of. */
  readonly secondsLeft: number | undefined;
  readonly onStay: () => void;
  readonly onLogout: () => void;
}

/** Asks before an idle session ends. Closing it in any way means staying: nobody is signed out by a stray key. */
export function IdleWarning({ secondsLeft, onStay, onLogout }: IdleWarningProps) {
  const { m } = useMessages();
  return (
    <Modal
      opened={secondsLeft !== undefined}
      onClose={onStay}
      title={m.shell.idleTitle}
      withCloseButton={false}
      closeOnClickOutside={false}
      size="sm"
    >
      {/* Counting aloud each second would drown a screen reader: the time is read once, on opening. */}
      <Text size="md" role="timer" aria-live="off">
        {m.shell.idleText(secondsLeft ?? 0)}
      </Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button onClick={onLogout}>{m.shell.signOut}</Button>
        <Button variant="filled" onClick={onStay} data-autofocus>
          {m.shell.idleStay}
        </Button>
      </Group>
    </Modal>
  );
}
