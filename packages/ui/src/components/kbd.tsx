import type { ReactNode } from 'react';
import classes from './kbd.module.css';

/** A key cap. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className={classes.kbd}>{children}</kbd>;
}

/** Keys and what they do, in a quiet line at the foot of a page. */
export function KeyLine({
  items,
}: {
  readonly items: readonly { keys: readonly string[]; label: string }[];
}) {
  return (
    <footer className={classes.line} data-print="hidden">
      {items.map((item) => (
        <span key={item.label}>
          {item.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}{' '}
          {item.label}
        </span>
      ))}
    </footer>
  );
}
