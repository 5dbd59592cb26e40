import { useMessages } from '../messages/messages.tsx';
import classes from './shell.module.css';

/** The page for an address that leads nowhere. */
export function NotFoundPage({ boardHref }: { readonly boardHref: string }) {
  const { m } = useMessages();
  return (
    <div className={classes.notice}>
      <title>{`${m.shell.notFoundTitle} · ${m.shell.product}`}</title>
      <h1>{m.shell.notFoundTitle}</h1>
      <p>{m.shell.notFoundText}</p>
      <a className={classes.noticeLink} href={boardHref}>
        {m.shell.toBoard}
      </a>
    </div>
  );
}
