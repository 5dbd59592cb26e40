/**
 * Which key presses mean what. A hotkey is written `c`, `?`, `Enter`, `shift+c`, `mod+k` (`mod` is Command on a Mac
 * and Control elsewhere).
 */

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface ParsedHotkey {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
}

function parse(hotkey: string): ParsedHotkey {
  const parts = hotkey.split('+');
  const key = parts.at(-1) ?? '';
  return { key: key.toLowerCase(), mod: parts.includes('mod'), shift: parts.includes('shift') };
}

/** A key that types a letter or a sign, and so must stay silent while someone writes. */
export function isSingleKey(hotkey: string): boolean {
  const { key, mod } = parse(hotkey);
  return !mod && key.length === 1;
}

/** True when the press is that hotkey. Shift matters for letters only: `?` needs it on some layouts and not on others. */
export function matchesHotkey(press: KeyPress, hotkey: string): boolean {
  const wanted = parse(hotkey);
  if (press.key.toLowerCase() !== wanted.key || press.altKey) return false;
  if ((press.ctrlKey || press.metaKey) !== wanted.mod) return false;
  const isLetter = wanted.key.length === 1 && wanted.key.toLowerCase() !== wanted.key.toUpperCase();
  return !isLetter || press.shiftKey === wanted.shift;
}

export interface Hotkey {
  /** `c`, `?`, `mod+k`; several when they do the same. */
  readonly keys: readonly string[];
  /** What it does, in the reader's language, for the help. */
  readonly label: string;
  readonly run: () => void;
  /** Whether holding the key down does it again and again. Left out for what calls, signs or saves. */
  readonly repeats?: boolean;
}

/**
 * The first hotkey that a press means, if any. While someone types, and for single keys while they are turned off,
 * only `mod+…` counts.
 */
export function chooseHotkey(
  hotkeys: readonly Hotkey[],
  press: KeyPress,
  { typing, singleKeys }: { readonly typing: boolean; readonly singleKeys: boolean },
): Hotkey | undefined {
  const heard = (key: string) => parse(key).mod || (!typing && (singleKeys || !isSingleKey(key)));
  return hotkeys.find(({ keys }) => keys.some((key) => matchesHotkey(press, key) && heard(key)));
}

/** What an event came from, as far as the rule needs to know. */
export interface KeyTarget {
  readonly tagName?: string;
  readonly isContentEditable?: boolean;
  readonly type?: string;
}

const TYPELESS_INPUTS = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color', 'file', 'image'];

/** True where a key press writes or chooses something, so that a hotkey there would steal it. */
export function isTyping(target: KeyTarget): boolean {
  if (target.isContentEditable === true) return true;
  if (target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target.tagName === 'INPUT' && !TYPELESS_INPUTS.includes(target.type ?? 'text');
}

/** How a hotkey is printed on a key cap: `Ctrl K`, `J`, `?`, `↑`. */
export function hotkeyLabel(hotkey: string): string {
  const names: Record<string, string> = {
    mod: 'Ctrl',
    shift: 'Shift',
    arrowup: '↑',
    arrowdown: '↓',
    ' ': 'Space',
  };
  return hotkey
    .split('+')
    .map((part) => names[part.toLowerCase()] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
