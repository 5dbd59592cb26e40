import { Modal, Switch } from '@mantine/core';
import { Kbd } from '../components/kbd.tsx';
import { useUi } from '../words/words.ts';
import { type Hotkey, hotkeyLabel } from './hotkey.ts';
import classes from './keys-dialog.module.css';

interface KeysDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly hotkeys: readonly Hotkey[];
  readonly singleKeys: boolean;
  readonly onSingleKeysChange: (enabled: boolean) => void;
}

/** Every key of the page, and the switch that turns the single-letter ones off (WCAG 2.2, 2.1.4). */
export function KeysDialog({ opened, onClose, hotkeys, singleKeys, onSingleKeysChange }: KeysDialogProps) {
  const { words } = useUi();
  const listed = [...hotkeys, { keys: ['?'], label: words.showKeys }];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.keys}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <p className={classes.help}>{words.keysHelp}</p>
      <dl className={classes.list}>
        {listed.map((hotkey) => (
          <div key={`${hotkey.keys.join()} ${hotkey.label}`}>
            <dt>
              {hotkey.keys.map((key) => (
                <Kbd key={key}>{hotkeyLabel(key)}</Kbd>
              ))}
            </dt>
            <dd>{hotkey.label}</dd>
          </div>
        ))}
      </dl>
      <Switch
        checked={singleKeys}
        onChange={(event) => onSingleKeysChange(event.currentTarget.checked)}
        label={words.singleKeys}
        description={words.singleKeysHelp}
      />
    </Modal>
  );
}
