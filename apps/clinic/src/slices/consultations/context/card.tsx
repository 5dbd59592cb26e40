import type { ReactNode } from 'react';
import classes from './context.module.css';

/** A short list beside the note. */
export function Card({
  title,
  tone,
  children,
}: {
  readonly title: string;
  readonly tone?: 'danger';
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.card} data-tone={tone} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
