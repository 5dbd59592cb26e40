import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { useShellSearch } from './app-shell.tsx';
import classes from './shell.module.css';

export interface PageProps {
  readonly title: string;
  /** The live mark, on pages that are pushed. */
  readonly live?: ReactNode;
  /** A quiet remark after the title: the day, a count. */
  readonly detail?: ReactNode;
  /** Buttons that belong to the whole page. */
  readonly actions?: ReactNode;
  /** No padding and no top bar: the page lays itself out to the edges (consultation). The title names the tab only. */
  readonly bleed?: boolean;
  readonly children: ReactNode;
}

/** One page: its name in the tab and in the top bar, the live mark beside it, the search at the right. */
export function Page({ title, live, detail, actions, bleed = false, children }: PageProps) {
  const { m } = useMessages();
  const documentTitle = `${title} · ${m.shell.product}`;
  if (bleed) {
    return (
      <div className={classes.bleed}>
        <title>{documentTitle}</title>
        <h1 className="visually-hidden">{title}</h1>
        {children}
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <title>{documentTitle}</title>
      <header className={classes.top}>
        <h1>{title}</h1>
        {live}
        {detail !== undefined && <span className={classes.detail}>{detail}</span>}
        <span className={classes.topEnd} data-print="hidden">
          {actions}
          <SearchButton />
        </span>
      </header>
      {children}
    </div>
  );
}

function SearchButton() {
  const { m } = useMessages();
  const openSearch = useShellSearch();
  if (!openSearch) return null;
  return (
    <button
      type="button"
      className={classes.search}
      onClick={openSearch}
      aria-keyshortcuts="Control+K Meta+K"
    >
      <span>{m.shell.searchPlaceholder}</span>
      <span className={classes.searchKey} aria-hidden="true">
        Ctrl K
      </span>
    </button>
  );
}
