import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MouseEvent, ReactNode } from 'react';
import { useMessages } from '../messages/messages.tsx';
import classes from './shell.module.css';

/** A count beside a page's name: `text` is what is seen ("2"), `label` what is read out ("2 unsigned"). */
export interface NavigationBadge {
  readonly text: string;
  readonly label: string;
  readonly tone?: 'warn' | 'danger' | 'plain';
}

export interface NavigationItem {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  readonly badge?: NavigationBadge;
}

export interface NavigationProps {
  readonly items: readonly NavigationItem[];
  /** Called for a plain click, so that a router can move without a page load; other clicks stay the browser's. */
  readonly onNavigate: (href: string) => void;
}

/** What fits at the foot of a phone; the rest is behind "More". */
const BAR_ITEMS = 4;

/** A click that means "go there", not "open it elsewhere" or "save it". */
export function isPlainClick(
  event: Pick<MouseEvent, 'button' | 'defaultPrevented' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
): boolean {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !event.defaultPrevented && !held;
}

function NavigationLink({
  item,
  onNavigate,
}: { item: NavigationItem } & Pick<NavigationProps, 'onNavigate'>) {
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onNavigate(item.href);
  };
  return (
    <a
      className={classes.link}
      href={item.href}
      onClick={follow}
      {...(item.current ? { 'aria-current': 'page' as const } : {})}
    >
      <span className={classes.linkLabel}>{item.label}</span>
      {item.badge && (
        <span className={classes.badge} data-tone={item.badge.tone ?? 'plain'}>
          <span aria-hidden="true">{item.badge.text}</span>
          <span className="visually-hidden">{item.badge.label}</span>
        </span>
      )}
    </a>
  );
}

/** The pages one may go to, each with what waits there. */
export function NavigationList({ items, onNavigate }: NavigationProps) {
  return (
    <ul className={classes.links}>
      {items.map((item) => (
        <li key={item.key}>
          <NavigationLink item={item} onNavigate={onNavigate} />
        </li>
      ))}
    </ul>
  );
}

/** The pages at the foot of a narrow screen, under the thumb. */
export function BottomNavigation({
  items,
  onNavigate,
  children,
}: NavigationProps & { children?: ReactNode }) {
  const { m } = useMessages();
  const [opened, { open, close }] = useDisclosure(false);
  const rest = items.slice(BAR_ITEMS);
  const restWaits = rest.some((item) => item.badge);
  return (
    <nav aria-label={m.shell.mainNavigation} className={classes.bottomNavigation} data-print="hidden">
      <NavigationList items={items.slice(0, BAR_ITEMS)} onNavigate={onNavigate} />
      <button
        type="button"
        className={classes.link}
        onClick={open}
        aria-haspopup="dialog"
        aria-expanded={opened}
        data-current={rest.some((item) => item.current) || undefined}
      >
        <span className={classes.linkLabel}>{m.shell.more}</span>
        {restWaits && (
          <span className={classes.badge} data-tone="warn" aria-hidden="true">
            •
          </span>
        )}
      </button>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        classNames={{ content: classes.drawer }}
        title={m.shell.more}
        closeButtonProps={{ 'aria-label': m.common.close }}
      >
        <NavigationList
          items={rest}
          onNavigate={(href) => {
            close();
            onNavigate(href);
          }}
        />
        {children}
      </Drawer>
    </nav>
  );
}
