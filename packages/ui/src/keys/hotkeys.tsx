/** The keyboard of a page: who listens for which key, one listener for all, and the list that `?` shows. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { chooseHotkey, type Hotkey, isTyping } from './hotkey.ts';
import { KeysDialog } from './keys-dialog.tsx';

interface Registry {
  add(hotkeys: () => readonly Hotkey[]): () => void;
}

const RegistryContext = createContext<Registry | undefined>(undefined);
const STORAGE_KEY = 'medi-os.single-keys';

function rememberedSingleKeys(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

function remember(enabled: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, enabled ? 'on' : 'off');
  } catch {
    // The choice then holds until the page is closed.
  }
}

/** A modal dialog owns the keyboard: a key meant for it must not call a patient behind it. */
function dialogIsOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}

export function HotkeysProvider({ children }: { readonly children: ReactNode }) {
  const layers = useRef<(() => readonly Hotkey[])[]>([]);
  const [helpOpened, setHelpOpened] = useState(false);
  const [singleKeys, setSingleKeys] = useState(rememberedSingleKeys);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const typing = target !== undefined && isTyping(target);
    // The newest layer wins: a panel that opened over a page speaks before the page.
    const layered = layers.current.toReversed().flatMap((layer) => layer());
    const help: Hotkey = { keys: ['?'], label: '', run: () => setHelpOpened(true) };
    const chosen = chooseHotkey([...layered, help], event, { typing, singleKeys });
    if (!chosen) return;
    event.preventDefault();
    if (!event.repeat || chosen.repeats) chosen.run();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const registry = useMemo<Registry>(
    () => ({
      add: (hotkeys) => {
        layers.current.push(hotkeys);
        return () => {
          layers.current = layers.current.filter((layer) => layer !== hotkeys);
        };
      },
    }),
    [],
  );
  return (
    <RegistryContext value={registry}>
      {children}
      <KeysDialog
        opened={helpOpened}
        onClose={() => setHelpOpened(false)}
        hotkeys={helpOpened ? layers.current.flatMap((layer) => layer()) : []}
        singleKeys={singleKeys}
        onSingleKeysChange={(enabled) => {
          setSingleKeys(enabled);
          remember(enabled);
        }}
      />
    </RegistryContext>
  );
}

/**
 * Makes keys do something while the component is on the screen. They stay silent while someone types and while a
 * dialog is open; `mod+…` works everywhere but in dialogs.
 */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('MediOsProvider is missing above this component');
  const latest = useRef(hotkeys);
  useEffect(() => {
    latest.current = hotkeys;
  });
  useEffect(() => registry.add(() => latest.current), [registry]);
}
