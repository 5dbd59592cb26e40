import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MessagesProvider } from '../messages/messages.tsx';
import { AppShell, ErrorBoundary, type NavigationItem, NotFoundPage, Page } from './index.ts';
import { isPlainClick } from './navigation.tsx';

function render(element: ReactElement): string {
  const props = { children: element };
  return renderToStaticMarkup(createElement(MessagesProvider, props));
}

const navigation: readonly NavigationItem[] = [
  { key: 'board', label: 'Board', href: '/board', current: true },
  { key: 'triage', label: 'Triage', href: '/triage', current: false },
  {
    key: 'alerts',
    label: 'Alerts',
    href: '/alerts',
    current: false,
    badge: { text: '3', label: '3 not acknowledged', tone: 'danger' },
  },
];

function shell(offline: boolean): string {
  const page = { title: 'Board', children: 'rows' };
  const props = {
    navigation,
    onNavigate: () => {},
    person: { name: 'Amara Osei', role: 'Nurse', clinic: 'Riverside Clinic' },
    onSignOut: () => {},
    onSearch: () => {},
    offline,
    children: createElement(Page, page),
  };
  return render(createElement(AppShell, props));
}

describe('the shell', () => {
  it('lets the keyboard skip the navigation before anything else', () => {
    const firstLink = /<a [^>]*href="([^"]+)"/.exec(shell(false))?.[1];
    expect(firstLink).toBe('#content');
    expect(shell(false)).toContain('<main id="content"');
  });

  it('marks the current page, once at the side and once at the foot', () => {
    const current = shell(false).match(/<a [^>]*aria-current="page"[^>]*>/g) ?? [];
    expect(current).toHaveLength(2);
    for (const link of current) expect(link).toContain('href="/board"');
  });

  it('reads a badge out in words', () => {
    expect(shell(false)).toContain('<span class="visually-hidden">3 not acknowledged</span>');
  });

  it('says that the network is away only while it is', () => {
    expect(shell(true)).toContain('No connection');
    expect(shell(false)).not.toContain('No connection');
  });

  it('names the page in the tab', () => {
    expect(shell(false)).toContain('<title>Board · Medi OS</title>');
    expect(render(createElement(NotFoundPage, { boardHref: '/board' }))).toContain('href="/board"');
  });
});

describe('following a link of the navigation', () => {
  const click = {
    button: 0,
    defaultPrevented: false,
    metaKey: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
  };

  it.each([
    ['a plain click is the router’s', click, true],
    ['a middle click opens a tab', { ...click, button: 1 }, false],
    ['Control opens a tab', { ...click, ctrlKey: true }, false],
    ['Command opens a tab', { ...click, metaKey: true }, false],
    ['Shift opens a window', { ...click, shiftKey: true }, false],
    ['someone else took it', { ...click, defaultPrevented: true }, false],
  ])('%s', (_case, event, expected) => {
    expect(isPlainClick(event)).toBe(expected);
  });
});

describe('the error boundary', () => {
  it('gives a broken page another chance when the address changes, not before', () => {
    const failed = { failed: true, resetKey: '/board' };
    const props = (resetKey: string) => ({ resetKey, children: null });
    expect(ErrorBoundary.getDerivedStateFromProps(props('/board'), failed)).toBeNull();
    expect(ErrorBoundary.getDerivedStateFromProps(props('/triage'), failed)).toEqual({
      failed: false,
      resetKey: '/triage',
    });
    expect(ErrorBoundary.getDerivedStateFromError()).toEqual({ failed: true });
  });
});
