import { describe, expect, it } from 'vitest';
import { chooseHotkey, hotkeyLabel, isSingleKey, isTyping, matchesHotkey } from './hotkey.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a hotkey', () => {
  it.each([
    ['c', { ...bare, key: 'c' }, true],
    ['c', { ...bare, key: 'C', shiftKey: true }, false],
    ['shift+c', { ...bare, key: 'C', shiftKey: true }, true],
    ['c', { ...bare, key: 'c', ctrlKey: true }, false],
    ['c', { ...bare, key: 'c', altKey: true }, false],
    ['?', { ...bare, key: '?', shiftKey: true }, true],
    ['?', { ...bare, key: '?' }, true],
    ['mod+k', { ...bare, key: 'k', ctrlKey: true }, true],
    ['mod+k', { ...bare, key: 'k', metaKey: true }, true],
    ['mod+k', { ...bare, key: 'k' }, false],
    ['Enter', { ...bare, key: 'Enter' }, true],
    ['ArrowDown', { ...bare, key: 'ArrowDown' }, true],
  ])('%s meets %o: %s', (hotkey, press, expected) => {
    expect(matchesHotkey(press, hotkey)).toBe(expected);
  });

  it('is a single key when it types something', () => {
    expect(['c', '?', '/'].map(isSingleKey)).toEqual([true, true, true]);
    expect(['mod+k', 'Enter', 'ArrowDown'].map(isSingleKey)).toEqual([false, false, false]);
  });

  it('is printed as on the key', () => {
    expect(['mod+k', 'j', '?', 'ArrowUp', 'shift+c', 'Enter'].map(hotkeyLabel)).toEqual([
      'Ctrl K',
      'J',
      '?',
      '↑',
      'Shift C',
      'Enter',
    ]);
  });
});

describe('choosing a hotkey', () => {
  const hotkey = (key: string, label: string) => ({ keys: [key], label, run: () => {} });
  const page = [
    hotkey('c', 'panel'),
    hotkey('c', 'page'),
    hotkey('mod+k', 'search'),
    hotkey('Enter', 'open'),
  ];
  const free = { typing: false, singleKeys: true };
  const chosen = (press: Parameters<typeof chooseHotkey>[1], state: typeof free) =>
    chooseHotkey(page, press, state)?.label;

  it('takes the one that stands first', () => {
    expect(chosen({ ...bare, key: 'c' }, free)).toBe('panel');
    expect(chosen({ ...bare, key: 'x' }, free)).toBeUndefined();
  });

  it('leaves every key but those with mod to whoever types', () => {
    const typing = { ...free, typing: true };
    expect(chosen({ ...bare, key: 'c' }, typing)).toBeUndefined();
    expect(chosen({ ...bare, key: 'Enter' }, typing)).toBeUndefined();
    expect(chosen({ ...bare, key: 'k', ctrlKey: true }, typing)).toBe('search');
  });

  it('can do without single letters', () => {
    const without = { ...free, singleKeys: false };
    expect(chosen({ ...bare, key: 'c' }, without)).toBeUndefined();
    expect(chosen({ ...bare, key: 'Enter' }, without)).toBe('open');
  });
});

describe('typing', () => {
  it.each([
    [{ tagName: 'INPUT', type: 'text' }, true],
    [{ tagName: 'INPUT', type: 'search' }, true],
    [{ tagName: 'INPUT' }, true],
    [{ tagName: 'TEXTAREA' }, true],
    [{ tagName: 'SELECT' }, true],
    [{ tagName: 'DIV', isContentEditable: true }, true],
    [{ tagName: 'INPUT', type: 'checkbox' }, false],
    [{ tagName: 'BUTTON', type: 'button' }, false],
    [{ tagName: 'TR' }, false],
  ])('%o: %s', (target, expected) => {
    expect(isTyping(target)).toBe(expected);
  });
});
