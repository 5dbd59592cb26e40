import type { ReactNode } from 'react';
import classes from './shared.module.css';

/** What happened meanwhile, in the page; said once by a screen reader. Nothing stands there while it is `undefined`. */
export function Notice({ children }: { readonly children: ReactNode | undefined }) {
  if (children === undefined) return null;
  return (
    <div role="status" className={classes.notice}>
      {children}
    </div>
  );
}
